import type { PageTexts } from '../../core/texts.js';

/** Suomi. */
const fi: PageTexts = {
  controller: 'Vastuutaho',
  contact: 'Yhteystiedot',
  changed: 'Viimeksi muutettu',
  yourChoice: 'Valintasi',
  noChoice: 'Et ole vielä valinnut. Mikään, mihin tarvitaan suostumuksesi, ei ole käytössä.',
  chosenOn: 'Teit valinnan {date}.',
  on: 'Käytössä',
  off: 'Ei käytössä',
  change: 'Muuta',
  withdraw: 'Peru valintani',
  receipt: 'Lataa todiste valinnastasi',
  services: 'Palvelut ja niiden tallentamat tiedot',
  service: 'Palvelu',
  category: 'Ryhmä',
  party: 'Asettaja',
  thisSite: 'tämä sivusto',
  otherSite: 'toinen sivusto',
  ownService: 'Evästevalinta',
  ownPurpose: 'Muistaa evästevalintasi.',
  linkTo: 'Linkki: {name}',
  browsers: 'Hallitse evästeitä selaimessasi',
  browsersIntro: 'Voit katsella, poistaa ja hylätä evästeitä selaimessasi. Selainten ohjeet:',
  yourBrowser: 'selaimesi',
  shareOn: 'Jaa palvelussa {network}',
  shareByMail: 'Jaa sähköpostilla',
  copyLink: 'Kopioi linkki',
  copied: 'Linkki kopioitu',
};

export default fi;
