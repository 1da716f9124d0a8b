import type { PageTexts } from '../../core/texts.js';

/** Nederlands. */
const nl: PageTexts = {
  informTitle: 'Cookies op deze site',
  informIntro:
    '{controller} gebruikt alleen cookies waarvoor geen toestemming nodig is. Wij gebruiken ze om:',
  object: 'Wat niet nodig is, kunt u altijd uitzetten, met de knop ‘{settings}’ op elke pagina.',
  readMore: 'Lees meer',
  close: 'Sluiten',
  controller: 'Verantwoordelijk',
  contact: 'Contact',
  changed: 'Laatst gewijzigd',
  yourChoice: 'Uw keuze',
  noChoice: 'U hebt nog niet gekozen. Alles waarvoor uw toestemming nodig is, staat uit.',
  chosenOn: 'U koos op {date}.',
  on: 'Aan',
  off: 'Uit',
  change: 'Wijzigen',
  withdrawAll: 'Intrekken',
  receipt: 'Bewijs van uw keuze downloaden',
  servicesTitle: 'Diensten en wat zij bewaren',
  service: 'Dienst',
  category: 'Categorie',
  party: 'Geplaatst door',
  thisSite: 'deze site',
  otherSite: 'een andere site',
  ownService: 'Cookiekeuze',
  ownPurpose: 'Onthoudt uw keuze over cookies.',
  linkTo: 'Link naar {name}',
  browsers: 'Cookies in uw browser beheren',
  browsersIntro: 'In uw browser kunt u cookies bekijken, verwijderen en weigeren. De uitleg van:',
  yourBrowser: 'uw browser',
  shareOn: 'Delen op {network}',
  shareByMail: 'Delen per e-mail',
  copyLink: 'Link kopiëren',
  copied: 'Link gekopieerd',
};

export default nl;
