import type { PageTexts } from '../../core/texts.js';

/** Latviešu. */
const lv: PageTexts = {
  informTitle: 'Sīkdatnes šajā vietnē',
  informIntro:
    '{controller} izmanto tikai sīkdatnes, kurām piekrišana nav vajadzīga. Mēs tās izmantojam, lai:',
  object: 'To, kas nav nepieciešams, vienmēr varat izslēgt ar pogu „{settings}”, kas ir katrā lapā.',
  readMore: 'Lasīt vairāk',
  close: 'Aizvērt',
  controller: 'Atbildīgais',
  contact: 'Saziņa',
  changed: 'Pēdējās izmaiņas',
  yourChoice: 'Jūsu izvēle',
  noChoice: 'Izvēle vēl nav izdarīta. Viss, kam vajadzīga jūsu piekrišana, ir izslēgts.',
  chosenOn: 'Izvēle izdarīta: {date}.',
  on: 'Ieslēgts',
  off: 'Izslēgts',
  change: 'Mainīt',
  withdrawAll: 'Atsaukt',
  receipt: 'Lejupielādēt apliecinājumu par savu izvēli',
  servicesTitle: 'Pakalpojumi un tas, ko tie saglabā',
  service: 'Pakalpojums',
  category: 'Kategorija',
  party: 'Kas saglabā',
  thisSite: 'šī vietne',
  otherSite: 'cita vietne',
  ownService: 'Sīkdatņu izvēle',
  ownPurpose: 'Atceras jūsu izvēli par sīkdatnēm.',
  linkTo: 'Saite: {name}',
  browsers: 'Sīkdatņu pārvaldība pārlūkā',
  browsersIntro: 'Savā pārlūkā varat skatīt, dzēst un noraidīt sīkdatnes. Pārlūku norādījumi:',
  yourBrowser: 'jūsu pārlūks',
  shareOn: 'Kopīgot vietnē {network}',
  shareByMail: 'Kopīgot e-pastā',
  copyLink: 'Kopēt saiti',
  copied: 'Saite nokopēta',
};

export default lv;
