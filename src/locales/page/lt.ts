import type { PageTexts } from '../../core/texts.js';

/** Lietuvių. */
const lt: PageTexts = {
  informTitle: 'Slapukai šioje svetainėje',
  informIntro:
    '{controller} naudoja tik slapukus, kuriems sutikimo nereikia. Juos naudojame tam, kad galėtume:',
  object: 'Tai, kas nebūtina, galite bet kada išjungti mygtuku „{settings}“ kiekviename puslapyje.',
  readMore: 'Skaityti daugiau',
  close: 'Uždaryti',
  controller: 'Už slapukus atsako',
  contact: 'Kontaktai',
  changed: 'Paskutinis pakeitimas',
  yourChoice: 'Jūsų pasirinkimas',
  noChoice: 'Jūs dar nepasirinkote. Viskas, kam reikia jūsų sutikimo, yra išjungta.',
  chosenOn: 'Pasirinkimą išsaugojote {date}',
  on: 'Įjungta',
  off: 'Išjungta',
  change: 'Pakeisti',
  withdrawAll: 'Atšaukti pasirinkimą',
  receipt: 'Atsisiųsti pasirinkimo patvirtinimą',
  servicesTitle: 'Paslaugos ir ką jos įrašo',
  service: 'Paslauga',
  category: 'Kategorija',
  party: 'Kas įrašo',
  thisSite: 'ši svetainė',
  otherSite: 'kita svetainė',
  ownService: 'Pasirinkimas dėl slapukų',
  ownPurpose: 'Įsimena jūsų pasirinkimą dėl slapukų.',
  linkTo: 'Nuoroda: {name}',
  browsers: 'Slapukų tvarkymas naršyklėje',
  browsersIntro: 'Naršyklėje galite peržiūrėti, ištrinti ir atmesti slapukus. Naršyklių instrukcijos:',
  yourBrowser: 'jūsų naršyklė',
  shareOn: 'Bendrinti per {network}',
  shareByMail: 'Bendrinti el. paštu',
  copyLink: 'Kopijuoti nuorodą',
  copied: 'Nuoroda nukopijuota',
};

export default lt;
