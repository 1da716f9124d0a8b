import type { Locale } from '../core/texts.js';

/** Slovenščina. */
const sl: Locale = {
  language: 'sl',
  services: {
    one: '{count} storitev',
    two: '{count} storitvi',
    few: '{count} storitve',
    other: '{count} storitev',
  },
  title: 'Vaša izbira piškotkov',
  intro:
    '{controller} vas prosi za izbiro. Piškotke uporabljamo, da spletno mesto deluje. Samo z vašim soglasjem jih uporabljamo tudi zato, da:',
  withdraw: 'Izbiro lahko kadar koli spremenite ali prekličete z gumbom »{settings}« na vsaki strani.',
  statement: 'Izjava o zasebnosti in piškotkih',
  rejectAll: 'Zavrni vse',
  acceptAll: 'Sprejmi vse',
  showPreferences: 'Prilagodi izbiro',
  signal: 'Vaš brskalnik prosi, naj vam ne sledimo. Zato je sledenje izklopljeno.',
  kept: 'Vaša izbira je shranjena.',
  settings: 'Nastavitve piškotkov',
  preferencesTitle: 'Izberite piškotke',
  preferencesIntro: 'Vklopite, kar dovolite. Kar je izklopljeno, se ne naloži.',
  save: 'Shrani mojo izbiro',
  back: 'Nazaj',
  alwaysOn: 'Vedno vklopljeno',
  exempt: 'Vklopljeno, dokler tega ne izklopite: {ground}',
  provider: 'Ponudnik',
  purpose: 'Namen',
  thirdParties: 'Kdo še ima dostop',
  items: 'Kaj shranjuje',
  noItems: 'V vašem brskalniku ne shranjuje ničesar.',
  item: 'Ime',
  kind: 'Vrsta',
  lifetime: 'Čas hrambe',
  thirdParty: 'shranjuje drugo spletno mesto',
  serviceStatement: 'Izjava o zasebnosti: {provider}',
  cookie: 'Piškotek',
  localStorage: 'Lokalna shramba',
  sessionStorage: 'Shramba seje',
  indexedDB: 'Podatkovna zbirka brskalnika',
  cache: 'Predpomnilnik',
  categories: {
    functional: {
      label: 'Funkcionalni',
      purpose: 'omogočamo delovanje spletnega mesta',
      description: 'Nujni za delovanje spletnega mesta, na primer da si zapomni to izbiro.',
    },
    analytical: {
      label: 'Analitični',
      purpose: 'merimo, kako obiskovalci uporabljajo spletno mesto (analitični)',
      description: 'Merijo, katere strani si obiskovalci ogledujejo, da lahko spletno mesto izboljšamo.',
    },
    tracking: {
      label: 'Sledilni',
      purpose: 'vam sledimo na različnih spletnih mestih, na primer za oglaševanje (sledilni)',
      description:
        'Sledijo temu, kar počnete na tem in drugih spletnih mestih, na primer za oglaševanje ali videoposnetke in objave drugih ponudnikov.',
    },
  },
};

export default sl;
