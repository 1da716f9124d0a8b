import type { Locale } from '../core/texts.js';

/** Dansk. */
const da: Locale = {
  language: 'da',
  services: { one: '{count} tjeneste', other: '{count} tjenester' },
  title: 'Dit valg om cookies',
  intro:
    '{controller} beder dig om at vælge. Vi bruger cookies, så hjemmesiden virker. Kun med dit samtykke bruger vi dem også til at:',
  withdraw: 'Du kan altid ændre dit valg eller trække det tilbage med knappen ”{settings}” på alle sider.',
  statement: 'Privatlivs- og cookiepolitik',
  rejectAll: 'Afvis alle',
  acceptAll: 'Tillad alle',
  showPreferences: 'Vælg selv',
  signal: 'Din browser beder om, at du ikke bliver fulgt. Derfor er sporing slået fra.',
  kept: 'Dit valg er gemt.',
  settings: 'Cookieindstillinger',
  preferencesTitle: 'Vælg cookies',
  preferencesIntro: 'Slå det til, du vil tillade. Det, der er slået fra, bliver ikke indlæst.',
  save: 'Gem mit valg',
  back: 'Tilbage',
  alwaysOn: 'Altid slået til',
  exempt: 'Slået til, indtil du slår det fra: {ground}',
  provider: 'Udbyder',
  purpose: 'Formål',
  thirdParties: 'Andre med adgang',
  items: 'Dette bliver gemt',
  noItems: 'Gemmer ikke noget i din browser.',
  item: 'Navn',
  kind: 'Type',
  lifetime: 'Levetid',
  thirdParty: 'sat af en anden hjemmeside',
  serviceStatement: 'Privatlivspolitik for {provider}',
  cookie: 'Cookie',
  localStorage: 'Lokal lagring',
  sessionStorage: 'Sessionslagring',
  indexedDB: 'Browserdatabase',
  cache: 'Cache',
  categories: {
    functional: {
      label: 'Funktion',
      purpose: 'få hjemmesiden til at virke',
      description: 'Nødvendigt, for at hjemmesiden kan virke, for eksempel for at huske dette valg.',
    },
    analytical: {
      label: 'Analyse',
      purpose: 'måle, hvordan besøgende bruger hjemmesiden (analyse)',
      description: 'Måler, hvilke sider besøgende ser, så hjemmesiden kan blive bedre.',
    },
    tracking: {
      label: 'Sporing',
      purpose: 'følge dig på tværs af hjemmesider, for eksempel til annoncer (sporing)',
      description:
        'Følger, hvad du gør her og på andre hjemmesider, for eksempel til annoncer eller videoer og opslag fra andre udbydere.',
    },
  },
};

export default da;
