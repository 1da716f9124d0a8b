import type { PageTexts } from '../../core/texts.js';

/** Eesti. */
const et: PageTexts = {
  informTitle: 'Küpsised sellel veebisaidil',
  informIntro:
    '{controller} kasutab ainult küpsiseid, milleks ei ole nõusolekut vaja. Kasutame neid selleks, et:',
  object: 'Selle, mida pole vaja, saate alati välja lülitada nupuga „{settings}“, mis on igal lehel.',
  readMore: 'Loe lisaks',
  close: 'Sulge',
  controller: 'Vastutaja',
  contact: 'Kontakt',
  changed: 'Viimati muudetud',
  yourChoice: 'Teie valik',
  noChoice: 'Te pole veel valinud. Kõik, milleks on vaja teie nõusolekut, on välja lülitatud.',
  chosenOn: 'Valiku kuupäev: {date}.',
  on: 'Sees',
  off: 'Väljas',
  change: 'Muuda',
  withdrawAll: 'Võta tagasi',
  receipt: 'Laadi alla tõend oma valiku kohta',
  servicesTitle: 'Teenused ja see, mida need salvestavad',
  service: 'Teenus',
  category: 'Kategooria',
  party: 'Kes salvestab',
  thisSite: 'see veebisait',
  otherSite: 'teine veebisait',
  ownService: 'Küpsiste valik',
  ownPurpose: 'Mäletab teie valikut küpsiste kohta.',
  linkTo: 'Link: {name}',
  browsers: 'Küpsiste haldamine brauseris',
  browsersIntro: 'Brauseris saate küpsiseid vaadata, kustutada ja keelata. Brauserite juhised:',
  yourBrowser: 'teie brauser',
  shareOn: 'Jaga keskkonnas {network}',
  shareByMail: 'Jaga e-posti teel',
  copyLink: 'Kopeeri link',
  copied: 'Link on kopeeritud',
};

export default et;
