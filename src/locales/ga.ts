import type { Locale } from '../core/texts.js';

/** Gaeilge. */
const ga: Locale = {
  language: 'ga',
  services: {
    one: '{count} seirbhís',
    two: '{count} sheirbhís',
    few: '{count} sheirbhís',
    many: '{count} seirbhís',
    other: '{count} seirbhís',
  },
  title: 'Do rogha faoi fhianáin',
  intro:
    'Tá {controller} ag iarraidh ort rogha a dhéanamh. Úsáidimid fianáin chun an suíomh a choinneáil ag obair. Le do thoiliú amháin, úsáidimid iad freisin chun:',
  withdraw:
    'Is féidir leat do rogha a athrú nó a tharraingt siar am ar bith. Úsáid an cnaipe ‘{settings}’ atá ar gach leathanach.',
  statement: 'Ráiteas príobháideachais agus fianán',
  rejectAll: 'Diúltaigh do gach ceann',
  acceptAll: 'Glac le gach ceann',
  showPreferences: 'Roghnóidh mé féin',
  signal: 'Iarrann do bhrabhsálaí gan tú a leanúint. Sin an fáth a bhfuil rianú múchta.',
  kept: 'Sábháladh do rogha.',
  settings: 'Socruithe fianán',
  preferencesTitle: 'Roghnaigh do chuid fianán',
  preferencesIntro: 'Cuir ar siúl na rudaí a cheadaíonn tú. Ní lódáiltear aon rud atá múchta.',
  save: 'Sábháil mo rogha',
  back: 'Siar',
  alwaysOn: 'Ar siúl i gcónaí',
  exempt: 'Ar siúl go dtí go múchfaidh tú é: {ground}',
  provider: 'Soláthraí',
  purpose: 'Cuspóir',
  thirdParties: 'Cé eile a bhfuil rochtain acu',
  items: 'Cad a stóráiltear',
  noItems: 'Ní stóráiltear aon rud i do bhrabhsálaí.',
  item: 'Ainm',
  kind: 'Cineál',
  lifetime: 'Fad coinneála',
  thirdParty: 'ó shuíomh eile',
  serviceStatement: 'Ráiteas príobháideachais: {provider}',
  cookie: 'Fianán',
  localStorage: 'Stóras áitiúil',
  sessionStorage: 'Stóras seisiúin',
  indexedDB: 'Bunachar sonraí an bhrabhsálaí',
  cache: 'Taisce',
  categories: {
    functional: {
      label: 'Feidhmiúil',
      purpose: 'an suíomh a choinneáil ag obair',
      description:
        'Tá gá leis chun an suíomh a choinneáil ag obair, mar shampla chun cuimhneamh ar an rogha seo.',
    },
    analytical: {
      label: 'Anailíseach',
      purpose: 'a thomhas conas a úsáideann cuairteoirí an suíomh (anailíseach)',
      description:
        'Tomhaistear cé na leathanaigh a fheiceann cuairteoirí, ionas gur féidir an suíomh a fheabhsú.',
    },
    tracking: {
      label: 'Rianú',
      purpose: 'tú a leanúint ar shuíomhanna éagsúla, mar shampla le haghaidh fógraí (rianú)',
      description:
        'Leantar a ndéanann tú ar an suíomh seo agus ar shuíomhanna eile. Úsáidtear é, mar shampla, le haghaidh fógraí, nó físeán agus postálacha ó sholáthraithe eile.',
    },
  },
};

export default ga;
