import type { Locale } from '../core/texts.js';

/** Norsk bokmål. */
const nb: Locale = {
  language: 'nb',
  services: { one: '{count} tjeneste', other: '{count} tjenester' },
  title: 'Ditt valg av informasjonskapsler',
  intro:
    '{controller} ber deg om å velge. Vi bruker informasjonskapsler for at nettstedet skal fungere. Bare hvis du samtykker, bruker vi dem også til å:',
  withdraw:
    'Du kan alltid endre valget ditt eller trekke det tilbake med knappen «{settings}» på alle sider.',
  statement: 'Personvern og informasjonskapsler',
  rejectAll: 'Avvis alle',
  acceptAll: 'Godta alle',
  showPreferences: 'Velg selv',
  signal: 'Nettleseren din ber om at du ikke blir fulgt. Derfor er sporing slått av.',
  kept: 'Valget ditt er lagret.',
  settings: 'Innstillinger for informasjonskapsler',
  preferencesTitle: 'Velg informasjonskapsler',
  preferencesIntro: 'Slå på det du tillater. Det som er slått av, blir ikke lastet inn.',
  save: 'Lagre valget mitt',
  back: 'Tilbake',
  alwaysOn: 'Alltid på',
  exempt: 'På til du slår det av: {ground}',
  provider: 'Leverandør',
  purpose: 'Formål',
  thirdParties: 'Andre som har tilgang',
  items: 'Dette lagres',
  noItems: 'Lagrer ingenting i nettleseren din.',
  item: 'Navn',
  kind: 'Type',
  lifetime: 'Lagringstid',
  thirdParty: 'fra et annet nettsted',
  serviceStatement: 'Personvernerklæring fra {provider}',
  cookie: 'Informasjonskapsel',
  localStorage: 'Lokal lagring',
  sessionStorage: 'Øktlagring',
  indexedDB: 'Database i nettleseren',
  cache: 'Hurtigbuffer',
  categories: {
    functional: {
      label: 'Funksjon',
      purpose: 'få nettstedet til å fungere',
      description: 'Trengs for at nettstedet skal fungere, for eksempel for å huske dette valget.',
    },
    analytical: {
      label: 'Analyse',
      purpose: 'måle hvordan besøkende bruker nettstedet (analyse)',
      description: 'Måler hvilke sider besøkende ser på, slik at nettstedet kan bli bedre.',
    },
    tracking: {
      label: 'Sporing',
      purpose: 'følge deg på tvers av nettsteder, for eksempel til annonser (sporing)',
      description:
        'Følger det du gjør her og på andre nettsteder, for eksempel til annonser eller videoer og innlegg fra andre aktører.',
    },
  },
};

export default nb;
