import type { PageTexts } from '../../core/texts.js';

/** Norsk bokmål. */
const nb: PageTexts = {
  informTitle: 'Informasjonskapsler på dette nettstedet',
  informIntro: '{controller} bruker bare informasjonskapsler som ikke krever samtykke. Vi bruker dem til å:',
  object: 'Det som ikke er nødvendig, kan du alltid slå av med knappen «{settings}» på alle sider.',
  readMore: 'Les mer',
  close: 'Lukk',
  controller: 'Ansvarlig',
  contact: 'Kontakt',
  changed: 'Sist endret',
  yourChoice: 'Valget ditt',
  noChoice: 'Du har ikke valgt ennå. Alt som krever at du samtykker, er slått av.',
  chosenOn: 'Du tok valget {date}.',
  on: 'På',
  off: 'Av',
  change: 'Endre',
  withdrawAll: 'Trekk tilbake',
  receipt: 'Last ned bevis på valget ditt',
  servicesTitle: 'Tjenester og hva de lagrer',
  service: 'Tjeneste',
  category: 'Kategori',
  party: 'Lagres av',
  thisSite: 'dette nettstedet',
  otherSite: 'et annet nettsted',
  ownService: 'Valg av informasjonskapsler',
  ownPurpose: 'Husker hva du har valgt om informasjonskapsler.',
  linkTo: 'Lenke til {name}',
  browsers: 'Styr informasjonskapsler i nettleseren',
  browsersIntro: 'I nettleseren kan du se, slette og avvise informasjonskapsler. Slik gjør du det i:',
  yourBrowser: 'nettleseren din',
  shareOn: 'Del på {network}',
  shareByMail: 'Del på e-post',
  copyLink: 'Kopier lenken',
  copied: 'Lenken er kopiert',
};

export default nb;
