import type { PageTexts } from '../../core/texts.js';

/** Magyar. */
const hu: PageTexts = {
  informTitle: 'Sütik ezen a honlapon',
  informIntro:
    '{controller} csak olyan sütiket használ, amelyekhez nem kell hozzájárulás. Arra használjuk őket, hogy:',
  object:
    'Ami nem szükséges, azt bármikor kikapcsolhatja a „{settings}” gombbal. A gombot minden oldalon megtalálja.',
  readMore: 'Bővebben',
  close: 'Bezárás',
  embedWhy: 'Ez még nem töltődött be, mert {provider} akkor adatokat kapna Önről.',
  loadOnce: 'Egyszeri betöltés',
  allowAlways: 'Mindig engedélyezem',
  openAtSource: 'Megnyitás itt: {host}',
  embedLater: 'Akkor töltődik be, amikor újra megnyitja az oldalt.',
  controller: 'Felelős',
  contact: 'Kapcsolat',
  changed: 'Utolsó módosítás',
  yourChoice: 'Az Ön döntése',
  noChoice: 'Még nem döntött. Minden, amihez az Ön hozzájárulása kell, ki van kapcsolva.',
  chosenOn: 'A döntés dátuma: {date}',
  on: 'Bekapcsolva',
  off: 'Kikapcsolva',
  change: 'Módosítás',
  withdrawAll: 'Visszavonás',
  receipt: 'Igazolás letöltése a döntéséről',
  servicesTitle: 'A szolgáltatások, és amit tárolnak',
  service: 'Szolgáltatás',
  category: 'Kategória',
  party: 'Ki helyezi el',
  thisSite: 'ez a honlap',
  otherSite: 'más honlap',
  ownService: 'Döntés a sütikről',
  ownPurpose: 'Megjegyzi, hogyan döntött a sütikről.',
  linkTo: 'Hivatkozás: {name}',
  browsers: 'Sütik kezelése a böngészőjében',
  browsersIntro: 'Böngészőjében megnézheti, törölheti és elutasíthatja a sütiket. Útmutató ehhez:',
  yourBrowser: 'az Ön böngészője',
  shareOn: 'Megosztás itt: {network}',
  shareByMail: 'Megosztás e-mailben',
  copyLink: 'Hivatkozás másolása',
  copied: 'Hivatkozás másolva',
};

export default hu;
