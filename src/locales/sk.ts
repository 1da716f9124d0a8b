import type { Locale } from '../core/texts.js';

/** Slovenčina. */
const sk: Locale = {
  language: 'sk',
  services: {
    one: '{count} služba',
    few: '{count} služby',
    many: '{count} služby',
    other: '{count} služieb',
  },
  title: 'Vaša voľba ohľadom cookies',
  intro:
    '{controller} vás prosí o voľbu. Cookies používame, aby web fungoval. Len s vaším súhlasom ich používame aj na to, aby sme mohli:',
  withdraw: 'Svoju voľbu môžete kedykoľvek zmeniť alebo odvolať tlačidlom „{settings}“ na každej stránke.',
  statement: 'Informácie o súkromí a cookies',
  rejectAll: 'Odmietnuť všetko',
  acceptAll: 'Prijať všetko',
  showPreferences: 'Nastaviť podrobne',
  signal: 'Váš prehliadač žiada, aby sme vás nesledovali. Preto je sledovanie vypnuté.',
  kept: 'Vaša voľba je uložená.',
  settings: 'Nastavenia cookies',
  preferencesTitle: 'Vyberte si cookies',
  preferencesIntro: 'Zapnite, čo povoľujete. Čo je vypnuté, sa nenačíta.',
  save: 'Uložiť moju voľbu',
  back: 'Späť',
  alwaysOn: 'Vždy zapnuté',
  exempt: 'Zapnuté, kým to nevypnete: {ground}',
  provider: 'Poskytovateľ',
  purpose: 'Účel',
  thirdParties: 'Kto ďalší má prístup',
  items: 'Čo ukladá',
  noItems: 'Do vášho prehliadača nič neukladá.',
  item: 'Názov',
  kind: 'Druh',
  lifetime: 'Doba uloženia',
  thirdParty: 'ukladá iný web',
  serviceStatement: 'Informácie o súkromí: {provider}',
  cookie: 'Cookie',
  localStorage: 'Lokálne úložisko',
  sessionStorage: 'Úložisko relácie',
  indexedDB: 'Databáza prehliadača',
  cache: 'Vyrovnávacia pamäť',
  categories: {
    functional: {
      label: 'Funkčné',
      purpose: 'zabezpečiť, aby web fungoval',
      description: 'Nevyhnutné na to, aby web fungoval, napríklad aby si pamätal túto voľbu.',
    },
    analytical: {
      label: 'Analytické',
      purpose: 'merať, ako návštevníci web používajú (analytické)',
      description: 'Merajú, ktoré stránky si návštevníci prezerajú, aby sa web dal zlepšovať.',
    },
    tracking: {
      label: 'Sledovacie',
      purpose: 'sledovať vás na rôznych weboch, napríklad pre reklamu (sledovacie)',
      description:
        'Sledujú, čo robíte na tomto webe a na iných, napríklad pre reklamu alebo pre videá a príspevky iných poskytovateľov.',
    },
  },
};

export default sk;
