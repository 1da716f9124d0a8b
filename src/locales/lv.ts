import type { Locale } from '../core/texts.js';

/** Latviešu. */
const lv: Locale = {
  language: 'lv',
  services: { zero: '{count} pakalpojumu', one: '{count} pakalpojums', other: '{count} pakalpojumi' },
  title: 'Jūsu izvēle par sīkdatnēm',
  intro:
    '{controller} lūdz jūs izvēlēties. Mēs izmantojam sīkdatnes, lai vietne darbotos. Tikai ar jūsu piekrišanu mēs tās izmantojam arī, lai:',
  withdraw: 'Savu izvēli vienmēr varat mainīt vai atsaukt ar pogu „{settings}”, kas ir katrā lapā.',
  statement: 'Privātums un sīkdatnes',
  rejectAll: 'Noraidīt visas',
  acceptAll: 'Pieņemt visas',
  showPreferences: 'Izvēlēties sīkdatnes',
  signal: 'Jūsu pārlūks lūdz, lai jums neseko. Tāpēc izsekošana ir izslēgta.',
  kept: 'Jūsu izvēle ir saglabāta.',
  settings: 'Sīkdatņu iestatījumi',
  preferencesTitle: 'Izvēlieties sīkdatnes',
  preferencesIntro: 'Ieslēdziet to, ko atļaujat. Izslēgtais netiek ielādēts.',
  save: 'Saglabāt manu izvēli',
  back: 'Atpakaļ',
  alwaysOn: 'Vienmēr ieslēgts',
  exempt: 'Ieslēgts, līdz to izslēgsiet: {ground}',
  provider: 'Pakalpojuma sniedzējs',
  purpose: 'Mērķis',
  thirdParties: 'Kam vēl ir piekļuve',
  items: 'Kas tiek saglabāts',
  noItems: 'Jūsu pārlūkā neko nesaglabā.',
  item: 'Nosaukums',
  kind: 'Veids',
  lifetime: 'Glabāšanas laiks',
  thirdParty: 'no citas vietnes',
  serviceStatement: 'Privātuma politika: {provider}',
  cookie: 'Sīkdatne',
  localStorage: 'Lokālā krātuve',
  sessionStorage: 'Sesijas krātuve',
  indexedDB: 'Pārlūka datubāze',
  cache: 'Kešatmiņa',
  categories: {
    functional: {
      label: 'Vietnes darbība',
      purpose: 'vietne darbotos',
      description: 'Tas vajadzīgs, lai vietne darbotos un, piemēram, atcerētos šo izvēli.',
    },
    analytical: {
      label: 'Analītika',
      purpose: 'mērītu, kā apmeklētāji lieto vietni (analītika)',
      description: 'Mēra, kuras lapas apmeklētāji apskata, lai vietni varētu uzlabot.',
    },
    tracking: {
      label: 'Izsekošana',
      purpose: 'sekotu jums dažādās vietnēs, piemēram, reklāmas dēļ (izsekošana)',
      description:
        'Seko tam, ko darāt šajā un citās vietnēs, piemēram, reklāmas vai citu avotu video un ierakstu dēļ.',
    },
  },
};

export default lv;
