import type { Locale } from '../core/texts.js';

/** Lietuvių. */
const lt: Locale = {
  language: 'lt',
  services: {
    one: '{count} paslauga',
    few: '{count} paslaugos',
    many: '{count} paslaugos',
    other: '{count} paslaugų',
  },
  title: 'Jūsų pasirinkimas dėl slapukų',
  intro:
    '{controller} prašo jūsų pasirinkti. Slapukus naudojame, kad svetainė veiktų. Tik jums sutikus juos naudojame ir tam, kad galėtume:',
  withdraw:
    'Savo pasirinkimą galite bet kada pakeisti arba atšaukti mygtuku „{settings}“ kiekviename puslapyje.',
  statement: 'Privatumo ir slapukų politika',
  rejectAll: 'Atmesti visus',
  acceptAll: 'Priimti visus',
  showPreferences: 'Pasirinkti slapukus',
  signal: 'Jūsų naršyklė prašo, kad jūsų nesektume. Todėl sekimas išjungtas.',
  kept: 'Jūsų pasirinkimas išsaugotas.',
  settings: 'Slapukų nustatymai',
  preferencesTitle: 'Pasirinkite slapukus',
  preferencesIntro: 'Įjunkite tai, ką leidžiate. Kas išjungta, nebus įkelta.',
  save: 'Išsaugoti mano pasirinkimą',
  back: 'Atgal',
  alwaysOn: 'Visada įjungta',
  exempt: 'Įjungta, kol neišjungsite: {ground}',
  provider: 'Teikėjas',
  purpose: 'Tikslas',
  thirdParties: 'Kas dar turi prieigą',
  items: 'Ką įrašo',
  noItems: 'Jūsų naršyklėje nieko neįrašo.',
  item: 'Pavadinimas',
  kind: 'Rūšis',
  lifetime: 'Saugojimo laikas',
  thirdParty: 'įrašo kita svetainė',
  serviceStatement: 'Privatumo politika: {provider}',
  cookie: 'Slapukas',
  localStorage: 'Vietinė saugykla',
  sessionStorage: 'Seanso saugykla',
  indexedDB: 'Naršyklės duomenų bazė',
  cache: 'Podėlis',
  categories: {
    functional: {
      label: 'Funkciniai',
      purpose: 'užtikrinti svetainės veikimą',
      description: 'Būtini, kad svetainė veiktų, pavyzdžiui, įsimintų šį pasirinkimą.',
    },
    analytical: {
      label: 'Analitiniai',
      purpose: 'matuoti, kaip lankytojai naudojasi svetaine (analitiniai)',
      description: 'Matuoja, kuriuos puslapius lankytojai žiūri, kad svetainę būtų galima tobulinti.',
    },
    tracking: {
      label: 'Sekimo',
      purpose: 'sekti jus įvairiose svetainėse, pavyzdžiui, dėl reklamos (sekimo)',
      description:
        'Seka, ką darote šioje ir kitose svetainėse, pavyzdžiui, dėl reklamos arba kitų teikėjų vaizdo klipų ir įrašų.',
    },
  },
};

export default lt;
