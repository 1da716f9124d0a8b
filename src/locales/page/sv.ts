import type { PageTexts } from '../../core/texts.js';

/** Svenska. */
const sv: PageTexts = {
  informTitle: 'Kakor på den här webbplatsen',
  informIntro: '{controller} använder bara kakor som inte kräver samtycke. Vi använder dem för att:',
  object: 'Det som inte behövs kan du alltid stänga av med knappen ”{settings}” på varje sida.',
  readMore: 'Läs mer',
  close: 'Stäng',
  controller: 'Ansvarig',
  contact: 'Kontakt',
  changed: 'Senast ändrad',
  yourChoice: 'Ditt val',
  noChoice: 'Du har inte valt än. Allt som kräver ditt samtycke är avstängt.',
  chosenOn: 'Du valde den {date}.',
  on: 'På',
  off: 'Av',
  change: 'Ändra',
  withdrawAll: 'Ta tillbaka',
  receipt: 'Ladda ner bevis på ditt val',
  servicesTitle: 'Tjänster och vad de sparar',
  service: 'Tjänst',
  category: 'Kategori',
  party: 'Sparas av',
  thisSite: 'den här webbplatsen',
  otherSite: 'en annan webbplats',
  ownService: 'Val av kakor',
  ownPurpose: 'Kommer ihåg ditt val av kakor.',
  linkTo: 'Länk till {name}',
  browsers: 'Hantera kakor i webbläsaren',
  browsersIntro: 'I webbläsaren kan du se, ta bort och avvisa kakor. Så gör du i:',
  yourBrowser: 'din webbläsare',
  shareOn: 'Dela på {network}',
  shareByMail: 'Dela via e-post',
  copyLink: 'Kopiera länken',
  copied: 'Länken är kopierad',
};

export default sv;
