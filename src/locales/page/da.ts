import type { PageTexts } from '../../core/texts.js';

/** Dansk. */
const da: PageTexts = {
  informTitle: 'Cookies på denne hjemmeside',
  informIntro: '{controller} bruger kun cookies, der ikke kræver samtykke. Vi bruger dem til at:',
  object: 'Det, der ikke er nødvendigt, kan du altid slå fra med knappen ”{settings}” på alle sider.',
  readMore: 'Læs mere',
  close: 'Luk',
  controller: 'Ansvarlig',
  contact: 'Kontakt',
  changed: 'Sidst ændret',
  yourChoice: 'Dit valg',
  noChoice: 'Du har ikke valgt endnu. Alt, der kræver dit samtykke, er slået fra.',
  chosenOn: 'Du valgte den {date}.',
  on: 'Til',
  off: 'Fra',
  change: 'Ændr',
  withdrawAll: 'Træk tilbage',
  receipt: 'Hent bevis på dit valg',
  servicesTitle: 'Tjenester, og hvad de gemmer',
  service: 'Tjeneste',
  category: 'Kategori',
  party: 'Sat af',
  thisSite: 'denne hjemmeside',
  otherSite: 'en anden hjemmeside',
  ownService: 'Cookievalg',
  ownPurpose: 'Husker dit valg om cookies.',
  linkTo: 'Link til {name}',
  browsers: 'Styr cookies i din browser',
  browsersIntro: 'I din browser kan du se, slette og afvise cookies. Sådan gør du i:',
  yourBrowser: 'din browser',
  shareOn: 'Del på {network}',
  shareByMail: 'Del via e-mail',
  copyLink: 'Kopiér link',
  copied: 'Linket er kopieret',
};

export default da;
