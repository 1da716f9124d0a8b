import type { Locale } from '../core/texts.js';

/** Nederlands. */
const nl: Locale = {
  language: 'nl',
  services: { one: '{count} dienst', other: '{count} diensten' },
  title: 'Uw keuze over cookies',
  intro:
    '{controller} vraagt uw keuze. Wij gebruiken cookies om de site te laten werken. Alleen met uw toestemming gebruiken wij ze ook om:',
  withdraw: 'U kunt uw keuze altijd wijzigen of intrekken, met de knop ‘{settings}’ op elke pagina.',
  statement: 'Privacy- en cookieverklaring',
  rejectAll: 'Alles weigeren',
  acceptAll: 'Alles accepteren',
  showPreferences: 'Zelf instellen',
  signal: 'Uw browser vraagt om u niet te volgen. Daarom staat tracking uit.',
  kept: 'Uw keuze is bewaard.',
  settings: 'Cookie-instellingen',
  preferencesTitle: 'Cookies zelf instellen',
  preferencesIntro: 'Zet aan wat u toestaat. Wat uit staat, wordt niet geladen.',
  save: 'Keuze opslaan',
  back: 'Terug',
  alwaysOn: 'Altijd aan',
  exempt: 'Staat aan tot u het uitzet: {ground}',
  provider: 'Aanbieder',
  purpose: 'Doel',
  thirdParties: 'Wie er nog bij kan',
  items: 'Wat het bewaart',
  noItems: 'Bewaart niets in uw browser.',
  item: 'Naam',
  kind: 'Soort',
  lifetime: 'Bewaartijd',
  thirdParty: 'van een andere site',
  serviceStatement: 'Privacyverklaring van {provider}',
  cookie: 'Cookie',
  localStorage: 'Lokale opslag',
  sessionStorage: 'Sessieopslag',
  indexedDB: 'Browserdatabase',
  cache: 'Cache',
  categories: {
    functional: {
      label: 'Functioneel',
      purpose: 'de site te laten werken',
      description: 'Nodig om de site te laten werken, bijvoorbeeld om deze keuze te onthouden.',
    },
    analytical: {
      label: 'Analytisch',
      purpose: 'te meten hoe bezoekers de site gebruiken (analytisch)',
      description: 'Meet welke pagina’s bezoekers bekijken, zodat de site beter kan worden.',
    },
    tracking: {
      label: 'Tracking',
      purpose: 'u op meer sites te volgen, bijvoorbeeld voor advertenties (tracking)',
      description:
        'Volgt wat u op deze en andere sites doet, bijvoorbeeld voor advertenties of voor video’s en berichten van derden.',
    },
  },
};

export default nl;
