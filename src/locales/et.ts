import type { Locale } from '../core/texts.js';

/** Eesti. */
const et: Locale = {
  language: 'et',
  services: { one: '{count} teenus', other: '{count} teenust' },
  title: 'Teie valik küpsiste kohta',
  intro:
    '{controller} palub teil valida. Kasutame küpsiseid, et veebisait toimiks. Ainult teie nõusolekul kasutame neid ka selleks, et:',
  withdraw: 'Saate oma valikut alati muuta või selle tagasi võtta nupuga „{settings}“, mis on igal lehel.',
  statement: 'Privaatsus ja küpsised',
  rejectAll: 'Keela kõik',
  acceptAll: 'Luba kõik',
  showPreferences: 'Valin ise',
  signal: 'Teie brauser palub teid mitte jälgida. Seetõttu on jälgimine välja lülitatud.',
  kept: 'Teie valik on salvestatud.',
  settings: 'Küpsiste seaded',
  preferencesTitle: 'Valige küpsised',
  preferencesIntro: 'Lülitage sisse see, mida lubate. Mis on väljas, seda ei laadita.',
  save: 'Salvesta minu valik',
  back: 'Tagasi',
  alwaysOn: 'Alati sees',
  exempt: 'Sees, kuni lülitate välja: {ground}',
  provider: 'Teenusepakkuja',
  purpose: 'Eesmärk',
  thirdParties: 'Kellel veel on juurdepääs',
  items: 'Mida salvestatakse',
  noItems: 'Ei salvesta teie brauserisse midagi.',
  item: 'Nimi',
  kind: 'Liik',
  lifetime: 'Säilitusaeg',
  thirdParty: 'teiselt veebisaidilt',
  serviceStatement: 'Privaatsuspõhimõtted: {provider}',
  cookie: 'Küpsis',
  localStorage: 'Kohalik salvestusruum',
  sessionStorage: 'Seansi salvestusruum',
  indexedDB: 'Brauseri andmebaas',
  cache: 'Vahemälu',
  categories: {
    functional: {
      label: 'Toimimine',
      purpose: 'hoida veebisait töös',
      description: 'Vajalik, et veebisait toimiks ja näiteks mäletaks seda valikut.',
    },
    analytical: {
      label: 'Analüüs',
      purpose: 'mõõta, kuidas külastajad veebisaiti kasutavad (analüüs)',
      description: 'Mõõdab, milliseid lehti külastajad vaatavad, et veebisaiti saaks paremaks teha.',
    },
    tracking: {
      label: 'Jälgimine',
      purpose: 'jälgida teid eri veebisaitidel, näiteks reklaami jaoks (jälgimine)',
      description:
        'Jälgib, mida teete siin ja teistel veebisaitidel, näiteks reklaami või teiste pakkujate videote ja postituste jaoks.',
    },
  },
};

export default et;
