import type { Locale } from '../core/texts.js';

/** Malti. */
const mt: Locale = {
  language: 'mt',
  services: {
    one: '{count} servizz',
    two: '{count} servizzi',
    few: '{count} servizzi',
    many: '{count}-il servizz',
    other: '{count} servizz',
  },
  title: 'L-għażla tiegħek dwar il-cookies',
  intro:
    '{controller}: nitolbuk tagħżel. Nużaw il-cookies biex is-sit jaħdem. Bil-kunsens tiegħek biss, nużawhom ukoll biex:',
  withdraw: 'Tista’ tibdel jew tirtira l-għażla tiegħek meta trid, bil-buttuna ‘{settings}’ f’kull paġna.',
  statement: 'Dikjarazzjoni dwar il-privatezza u l-cookies',
  rejectAll: 'Irrifjuta kollox',
  acceptAll: 'Aċċetta kollox',
  showPreferences: 'Ħallini nagħżel',
  signal: 'Il-browser tiegħek jitlob li ma nsegwukx. Għalhekk it-traċċar hu mitfi.',
  kept: 'L-għażla tiegħek ġiet issejvjata.',
  settings: 'Preferenzi tal-cookies',
  preferencesTitle: 'Agħżel il-cookies',
  preferencesIntro: 'Ixgħel dak li tippermetti. Dak li hu mitfi ma jitgħabbiex.',
  save: 'Issejvja l-għażla tiegħi',
  back: 'Lura',
  alwaysOn: 'Dejjem mixgħul',
  exempt: 'Mixgħul sakemm titfih: {ground}',
  provider: 'Fornitur',
  purpose: 'Għan',
  thirdParties: 'Min aktar għandu aċċess',
  items: 'X’jaħżen',
  noItems: 'Ma jaħżen xejn fil-browser tiegħek.',
  item: 'Isem',
  kind: 'Tip',
  lifetime: 'Kemm idum jinżamm',
  thirdParty: 'minn sit ieħor',
  serviceStatement: 'Dikjarazzjoni dwar il-privatezza ta’ {provider}',
  cookie: 'Cookie',
  localStorage: 'Ħażna lokali',
  sessionStorage: 'Ħażna tas-sessjoni',
  indexedDB: 'Database tal-browser',
  cache: 'Cache',
  categories: {
    functional: {
      label: 'Funzjonament',
      purpose: 'is-sit jaħdem',
      description: 'Meħtieġ biex is-sit jaħdem, pereżempju biex jiftakar din l-għażla.',
    },
    analytical: {
      label: 'Analiżi',
      purpose: 'inkejlu kif il-viżitaturi jużaw is-sit (analiżi)',
      description: 'Tkejjel liema paġni jaraw il-viżitaturi, biex is-sit ikun jista’ jitjieb.',
    },
    tracking: {
      label: 'Traċċar',
      purpose: 'insegwuk f’diversi siti, pereżempju għar-reklamar (traċċar)',
      description:
        'Isegwi x’tagħmel f’dan is-sit u f’siti oħra, pereżempju għar-reklamar jew għal vidjos u posts ta’ ħaddieħor.',
    },
  },
};

export default mt;
