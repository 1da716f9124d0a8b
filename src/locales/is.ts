import type { Locale } from '../core/texts.js';

/** Íslenska. */
const is: Locale = {
  language: 'is',
  services: { one: '{count} þjónusta', other: '{count} þjónustur' },
  title: 'Val þitt um vafrakökur',
  intro:
    '{controller} biður þig að velja. Við notum vafrakökur svo að vefurinn virki. Aðeins með þínu samþykki notum við þær líka til að:',
  withdraw: 'Þú getur alltaf breytt vali þínu eða afturkallað það með hnappinum „{settings}“ á hverri síðu.',
  statement: 'Persónuvernd og vafrakökur',
  rejectAll: 'Hafna öllum',
  acceptAll: 'Leyfa allar',
  showPreferences: 'Velja vafrakökur',
  signal: 'Vafrinn þinn biður um að ekki sé fylgst með þér. Þess vegna er slökkt á rakningu.',
  kept: 'Val þitt hefur verið vistað.',
  settings: 'Vafrakökustillingar',
  preferencesTitle: 'Veldu vafrakökur',
  preferencesIntro: 'Kveiktu á því sem þú leyfir. Það sem slökkt er á verður ekki sótt.',
  save: 'Vista valið',
  back: 'Til baka',
  alwaysOn: 'Alltaf kveikt',
  exempt: 'Kveikt þar til þú slekkur á því: {ground}',
  provider: 'Þjónustuaðili',
  purpose: 'Tilgangur',
  thirdParties: 'Aðrir sem hafa aðgang',
  items: 'Hvað er vistað',
  noItems: 'Vistar ekkert í vafranum þínum.',
  item: 'Heiti',
  kind: 'Tegund',
  lifetime: 'Geymslutími',
  thirdParty: 'frá öðrum vef',
  serviceStatement: 'Persónuverndarstefna: {provider}',
  cookie: 'Vafrakaka',
  localStorage: 'Staðbundin geymsla',
  sessionStorage: 'Lotugeymsla',
  indexedDB: 'Gagnagrunnur í vafra',
  cache: 'Skyndiminni',
  categories: {
    functional: {
      label: 'Virkni',
      purpose: 'láta vefinn virka',
      description: 'Nauðsynlegt til að vefurinn virki, til dæmis til að muna þetta val.',
    },
    analytical: {
      label: 'Greining',
      purpose: 'mæla hvernig gestir nota vefinn (greining)',
      description: 'Mælir hvaða síður gestir skoða svo að bæta megi vefinn.',
    },
    tracking: {
      label: 'Rakning',
      purpose: 'fylgjast með þér á milli vefja, til dæmis vegna auglýsinga (rakning)',
      description:
        'Fylgist með því sem þú gerir hér og á öðrum vefjum, til dæmis vegna auglýsinga, myndbanda eða færslna frá öðrum.',
    },
  },
};

export default is;
