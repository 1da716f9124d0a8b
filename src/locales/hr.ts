import type { Locale } from '../core/texts.js';

/** Hrvatski. */
const hr: Locale = {
  language: 'hr',
  services: { one: '{count} usluga', few: '{count} usluge', other: '{count} usluga' },
  title: 'Vaš odabir kolačića',
  intro:
    '{controller} vas moli za odabir. Koristimo kolačiće kako bi web-mjesto radilo. Samo uz vaš pristanak koristimo ih i kako bismo:',
  withdraw: 'Svoj odabir možete uvijek promijeniti ili povući gumbom „{settings}” na svakoj stranici.',
  statement: 'Izjava o privatnosti i kolačićima',
  rejectAll: 'Odbij sve',
  acceptAll: 'Prihvati sve',
  showPreferences: 'Prilagodi odabir',
  signal: 'Vaš preglednik traži da vas ne pratimo. Zato je praćenje isključeno.',
  kept: 'Vaš je odabir spremljen.',
  settings: 'Postavke kolačića',
  preferencesTitle: 'Odaberite kolačiće',
  preferencesIntro: 'Uključite ono što dopuštate. Ono što je isključeno ne učitava se.',
  save: 'Spremi moj odabir',
  back: 'Natrag',
  alwaysOn: 'Uvijek uključeno',
  exempt: 'Uključeno dok to ne isključite: {ground}',
  provider: 'Pružatelj usluge',
  purpose: 'Svrha',
  thirdParties: 'Tko još ima pristup',
  items: 'Što sprema',
  noItems: 'Ne sprema ništa u vaš preglednik.',
  item: 'Naziv',
  kind: 'Vrsta',
  lifetime: 'Vrijeme čuvanja',
  thirdParty: 'sprema drugo web-mjesto',
  serviceStatement: 'Izjava o privatnosti: {provider}',
  cookie: 'Kolačić',
  localStorage: 'Lokalna pohrana',
  sessionStorage: 'Pohrana sesije',
  indexedDB: 'Baza podataka preglednika',
  cache: 'Predmemorija',
  categories: {
    functional: {
      label: 'Funkcionalni',
      purpose: 'omogućili rad web-mjesta',
      description: 'Nužni su za rad web-mjesta, na primjer da zapamti ovaj odabir.',
    },
    analytical: {
      label: 'Analitički',
      purpose: 'mjerili kako posjetitelji koriste web-mjesto (analitički)',
      description: 'Mjere koje stranice posjetitelji gledaju, kako bi se web-mjesto moglo poboljšati.',
    },
    tracking: {
      label: 'Za praćenje',
      purpose: 'pratili vas na raznim web-mjestima, na primjer radi oglašavanja (za praćenje)',
      description:
        'Prate što radite na ovom i drugim web-mjestima, na primjer radi oglašavanja ili radi videozapisa i objava drugih pružatelja usluga.',
    },
  },
};

export default hr;
