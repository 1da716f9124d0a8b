import type { PageTexts } from '../../core/texts.js';

/** Gaeilge. */
const ga: PageTexts = {
  informTitle: 'Fianáin ar an suíomh seo',
  informIntro: 'Ní úsáideann {controller} ach fianáin nach gá duit toiliú leo. Úsáidimid iad chun:',
  object:
    'Is féidir leat aon rud nach bhfuil riachtanach a mhúchadh am ar bith. Úsáid an cnaipe ‘{settings}’ atá ar gach leathanach.',
  readMore: 'Léigh tuilleadh',
  close: 'Dún',
  embedWhy: 'Níor lódáladh é seo fós, mar gheobhadh {provider} sonraí fút ansin.',
  loadOnce: 'Lódáil uair amháin',
  allowAlways: 'Ceadaigh i gcónaí',
  openAtSource: 'Oscail ar {host}',
  embedLater: 'Lódálfar é seo nuair a osclóidh tú an leathanach arís.',
  controller: 'Cé atá freagrach',
  contact: 'Teagmháil',
  changed: 'An t-athrú is déanaí',
  yourChoice: 'Do rogha',
  noChoice: 'Ní dhearna tú rogha fós. Tá gach rud ar gá duit toiliú leis múchta.',
  chosenOn: 'Dáta do rogha: {date}',
  on: 'Ar siúl',
  off: 'Múchta',
  change: 'Athraigh',
  withdrawAll: 'Tarraing siar',
  receipt: 'Íoslódáil cruthúnas ar do rogha',
  servicesTitle: 'Seirbhísí agus a stórálann siad',
  service: 'Seirbhís',
  category: 'Catagóir',
  party: 'Socraithe ag',
  thisSite: 'an suíomh seo',
  otherSite: 'suíomh eile',
  ownService: 'Rogha faoi fhianáin',
  ownPurpose: 'Cuimhníonn sí ar do rogha faoi fhianáin.',
  linkTo: 'Nasc chuig {name}',
  browsers: 'Bainistigh fianáin i do bhrabhsálaí',
  browsersIntro:
    'I do bhrabhsálaí, is féidir leat fianáin a fheiceáil agus a scriosadh, agus diúltú dóibh. Treoir le haghaidh:',
  yourBrowser: 'do bhrabhsálaí',
  shareOn: 'Comhroinn ar {network}',
  shareByMail: 'Comhroinn le ríomhphost',
  copyLink: 'Cóipeáil an nasc',
  copied: 'Cóipeáladh an nasc',
};

export default ga;
