import type { PageTexts } from '../../core/texts.js';

/** Frysk. */
const fy: PageTexts = {
  informTitle: 'Cookies op dizze webside',
  informIntro: '{controller} brûkt allinnich cookies dêr’t gjin tastimming foar nedich is. Wy brûke se om:',
  object: 'Wat net nedich is, kinne jo altyd útsette, mei de knop ‘{settings}’ op elke side.',
  readMore: 'Mear lêze',
  close: 'Slute',
  controller: 'Ferantwurdlik',
  contact: 'Kontakt',
  changed: 'Foar it lêst feroare',
  yourChoice: 'Jo kar',
  noChoice: 'Jo hawwe noch net keazen. Alles dêr’t jo tastimming foar nedich is, stiet út.',
  chosenOn: 'Jo hawwe keazen op {date}.',
  on: 'Oan',
  off: 'Ut',
  change: 'Feroarje',
  withdrawAll: 'Ynlûke',
  receipt: 'Bewiis fan jo kar downloade',
  servicesTitle: 'Tsjinsten en wat se bewarje',
  service: 'Tsjinst',
  category: 'Kategory',
  party: 'Pleatst troch',
  thisSite: 'dizze webside',
  otherSite: 'in oare webside',
  ownService: 'Cookiekar',
  ownPurpose: 'Unthâldt jo kar oer cookies.',
  linkTo: 'Keppeling nei {name}',
  browsers: 'Cookies yn jo browser beheare',
  browsersIntro: 'Yn jo browser kinne jo cookies besjen, fuortsmite en wegerje. De útlis fan:',
  yourBrowser: 'jo browser',
  shareOn: 'Diele op {network}',
  shareByMail: 'Diele fia e-mail',
  copyLink: 'Keppeling kopiearje',
  copied: 'Keppeling kopiearre',
};

export default fy;
