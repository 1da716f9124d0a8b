import type { PageTexts } from '../../core/texts.js';

/** Malti. */
const mt: PageTexts = {
  informTitle: 'Cookies f’dan is-sit',
  informIntro: '{controller}: nużaw biss cookies li ma jeħtiġux kunsens. Nużawhom biex:',
  object: 'Dak li mhux meħtieġ tista’ titfih meta trid, bil-buttuna ‘{settings}’ f’kull paġna.',
  readMore: 'Aqra aktar',
  close: 'Agħlaq',
  controller: 'Responsabbli',
  contact: 'Kuntatt',
  changed: 'L-aħħar bidla',
  yourChoice: 'L-għażla tiegħek',
  noChoice: 'Għadek ma għażiltx. Dak kollu li jeħtieġ il-kunsens tiegħek hu mitfi.',
  chosenOn: 'Data tal-għażla: {date}',
  on: 'Mixgħul',
  off: 'Mitfi',
  change: 'Ibdel',
  withdrawAll: 'Irtira',
  receipt: 'Niżżel prova tal-għażla tiegħek',
  servicesTitle: 'Servizzi u x’jaħżnu',
  service: 'Servizz',
  category: 'Kategorija',
  party: 'Imqiegħed minn',
  thisSite: 'dan is-sit',
  otherSite: 'sit ieħor',
  ownService: 'Għażla dwar il-cookies',
  ownPurpose: 'Jiftakar l-għażla tiegħek dwar il-cookies.',
  linkTo: 'Link għal {name}',
  browsers: 'Immaniġġja l-cookies fil-browser tiegħek',
  browsersIntro: 'Fil-browser tiegħek tista’ tara, tħassar u tirrifjuta l-cookies. Spjegazzjoni għal:',
  yourBrowser: 'il-browser tiegħek',
  shareOn: 'Aqsam fuq {network}',
  shareByMail: 'Aqsam bl-email',
  copyLink: 'Ikkopja l-link',
  copied: 'Il-link ġie kkupjat',
};

export default mt;
