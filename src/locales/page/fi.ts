import type { PageTexts } from '../../core/texts.js';

/** Suomi. */
const fi: PageTexts = {
  informTitle: 'Evästeet tällä sivustolla',
  informIntro:
    '{controller} käyttää vain evästeitä, joihin ei tarvita suostumusta. Käytämme niitä, jotta voimme:',
  object: 'Muut kuin välttämättömät voit aina poistaa käytöstä jokaisen sivun ”{settings}”-painikkeella.',
  readMore: 'Lue lisää',
  close: 'Sulje',
  controller: 'Vastuutaho',
  contact: 'Yhteystiedot',
  changed: 'Viimeksi muutettu',
  yourChoice: 'Valintasi',
  noChoice: 'Et ole vielä valinnut. Mikään, mihin tarvitaan suostumuksesi, ei ole käytössä.',
  chosenOn: 'Teit valinnan {date}.',
  on: 'Käytössä',
  off: 'Ei käytössä',
  change: 'Muuta',
  withdrawAll: 'Peru valintani',
  receipt: 'Lataa todiste valinnastasi',
  servicesTitle: 'Palvelut ja niiden tallentamat tiedot',
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
