import type { Locale } from '../core/texts.js';

/** Frysk. */
const fy: Locale = {
  language: 'fy',
  services: { one: '{count} tsjinst', other: '{count} tsjinsten' },
  title: 'Jo kar oer cookies',
  intro:
    '{controller} freget jo om te kiezen. Wy brûke cookies om de webside wurkje te litten. Allinnich mei jo tastimming brûke wy se ek om:',
  withdraw: 'Jo kinne jo kar altyd feroarje of ynlûke, mei de knop ‘{settings}’ op elke side.',
  statement: 'Privacy- en cookieferklearring',
  rejectAll: 'Alles wegerje',
  acceptAll: 'Alles tastean',
  showPreferences: 'Sels ynstelle',
  signal: 'Jo browser freget om jo net te folgjen. Dêrom stiet tracking út.',
  kept: 'Jo kar is bewarre.',
  settings: 'Cookie-ynstellingen',
  preferencesTitle: 'Cookies sels ynstelle',
  preferencesIntro: 'Set oan wat jo tasteane. Wat út stiet, wurdt net laden.',
  save: 'Kar bewarje',
  back: 'Werom',
  alwaysOn: 'Altyd oan',
  exempt: 'Stiet oan oant jo it útsette: {ground}',
  provider: 'Oanbieder',
  purpose: 'Doel',
  thirdParties: 'Wa’t der noch by kin',
  items: 'Wat it bewarret',
  noItems: 'Bewarret neat yn jo browser.',
  item: 'Namme',
  kind: 'Soarte',
  lifetime: 'Bewartiid',
  thirdParty: 'fan in oare webside',
  serviceStatement: 'Privacyferklearring fan {provider}',
  cookie: 'Cookie',
  localStorage: 'Lokale opslach',
  sessionStorage: 'Sesje-opslach',
  indexedDB: 'Browserdatabank',
  cache: 'Cache',
  categories: {
    functional: {
      label: 'Funksjoneel',
      purpose: 'de webside wurkje te litten',
      description: 'Nedich om de webside wurkje te litten, bygelyks om dizze kar te ûnthâlden.',
    },
    analytical: {
      label: 'Analytysk',
      purpose: 'te mjitten hoe’t besikers de webside brûke (analytysk)',
      description: 'Mjit hokker siden’t besikers besjogge, sadat de webside better wurde kin.',
    },
    tracking: {
      label: 'Tracking',
      purpose: 'jo op mear websiden te folgjen, bygelyks foar advertinsjes (tracking)',
      description:
        'Folget wat jo op dizze en oare websiden dogge, bygelyks foar advertinsjes of foar fideo’s en berjochten fan oaren.',
    },
  },
};

export default fy;
