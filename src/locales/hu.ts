import type { Locale } from '../core/texts.js';

/** Magyar. */
const hu: Locale = {
  language: 'hu',
  services: { one: '{count} szolgáltatás', other: '{count} szolgáltatás' },
  title: 'Az Ön döntése a sütikről',
  intro:
    '{controller} az Ön döntését kéri. A honlap működéséhez sütiket használunk. Csak az Ön hozzájárulásával használjuk őket arra is, hogy:',
  withdraw:
    'Döntését bármikor módosíthatja vagy visszavonhatja a „{settings}” gombbal. A gombot minden oldalon megtalálja.',
  statement: 'Adatvédelmi és sütikezelési tájékoztató',
  rejectAll: 'Mindet elutasítom',
  acceptAll: 'Mindet elfogadom',
  showPreferences: 'Magam állítom be',
  signal: 'Böngészője azt kéri, hogy ne kövessük Önt. Ezért a nyomon követés ki van kapcsolva.',
  kept: 'Döntését elmentettük.',
  settings: 'Sütibeállítások',
  preferencesTitle: 'Sütik beállítása',
  preferencesIntro: 'Kapcsolja be, amit engedélyez. Ami ki van kapcsolva, az nem töltődik be.',
  save: 'Döntésem mentése',
  back: 'Vissza',
  alwaysOn: 'Mindig bekapcsolva',
  exempt: 'Bekapcsolva, amíg Ön ki nem kapcsolja: {ground}',
  provider: 'Szolgáltató',
  purpose: 'Cél',
  thirdParties: 'Ki más fér hozzá',
  items: 'Mit tárol',
  noItems: 'Semmit sem tárol a böngészőjében.',
  item: 'Név',
  kind: 'Típus',
  lifetime: 'Megőrzési idő',
  thirdParty: 'más honlap helyezi el',
  serviceStatement: '{provider} adatvédelmi tájékoztatója',
  cookie: 'Süti',
  localStorage: 'Helyi tárhely',
  sessionStorage: 'Munkamenet-tárhely',
  indexedDB: 'Böngésző-adatbázis',
  cache: 'Gyorsítótár',
  categories: {
    functional: {
      label: 'Működés',
      purpose: 'működjön a honlap',
      description: 'A honlap működéséhez kell, például hogy megjegyezze ezt a döntést.',
    },
    analytical: {
      label: 'Elemzés',
      purpose: 'mérjük, hogyan használják a látogatók a honlapot (elemzés)',
      description: 'Méri, mely oldalakat nézik meg a látogatók, hogy jobb lehessen a honlap.',
    },
    tracking: {
      label: 'Nyomon követés',
      purpose: 'több honlapon is kövessük Önt, például hirdetésekhez (nyomon követés)',
      description:
        'Követi, mit tesz Ön ezen és más honlapokon, például hirdetésekhez vagy mások videóihoz és bejegyzéseihez.',
    },
  },
};

export default hu;
