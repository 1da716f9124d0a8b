import type { PageTexts } from '../../core/texts.js';

/** Eesti. */
const et: PageTexts = {
  controller: 'Vastutaja',
  contact: 'Kontakt',
  changed: 'Viimati muudetud',
  yourChoice: 'Teie valik',
  noChoice: 'Te pole veel valinud. Kõik, milleks on vaja teie nõusolekut, on välja lülitatud.',
  chosenOn: 'Valiku kuupäev: {date}.',
  on: 'Sees',
  off: 'Väljas',
  change: 'Muuda',
  withdraw: 'Võta tagasi',
  receipt: 'Laadi alla tõend oma valiku kohta',
  services: 'Teenused ja see, mida need salvestavad',
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
