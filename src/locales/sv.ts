import type { Locale } from '../core/texts.js';

/** Svenska. */
const sv: Locale = {
  language: 'sv',
  services: { one: '{count} tjänst', other: '{count} tjänster' },
  title: 'Ditt val av kakor',
  intro:
    '{controller} ber dig att välja. Vi använder kakor för att webbplatsen ska fungera. Bara med ditt samtycke använder vi dem också för att:',
  withdraw: 'Du kan alltid ändra eller ta tillbaka ditt val med knappen ”{settings}” på varje sida.',
  statement: 'Integritetspolicy och kakor',
  rejectAll: 'Avvisa alla',
  acceptAll: 'Godkänn alla',
  showPreferences: 'Välj själv',
  signal: 'Din webbläsare ber oss att inte följa dig. Därför är spårning avstängd.',
  kept: 'Ditt val är sparat.',
  settings: 'Inställningar för kakor',
  preferencesTitle: 'Välj kakor',
  preferencesIntro: 'Slå på det du tillåter. Det som är avstängt laddas inte.',
  save: 'Spara mitt val',
  back: 'Tillbaka',
  alwaysOn: 'Alltid på',
  exempt: 'På tills du stänger av det: {ground}',
  provider: 'Leverantör',
  purpose: 'Syfte',
  thirdParties: 'Andra som har tillgång',
  items: 'Det här sparas',
  noItems: 'Sparar inget i din webbläsare.',
  item: 'Namn',
  kind: 'Typ',
  lifetime: 'Lagringstid',
  thirdParty: 'från en annan webbplats',
  serviceStatement: 'Integritetspolicy från {provider}',
  cookie: 'Kaka',
  localStorage: 'Lokal lagring',
  sessionStorage: 'Sessionslagring',
  indexedDB: 'Databas i webbläsaren',
  cache: 'Cacheminne',
  categories: {
    functional: {
      label: 'Funktion',
      purpose: 'få webbplatsen att fungera',
      description: 'Behövs för att webbplatsen ska fungera, till exempel för att komma ihåg det här valet.',
    },
    analytical: {
      label: 'Analys',
      purpose: 'mäta hur besökare använder webbplatsen (analys)',
      description: 'Mäter vilka sidor besökare tittar på, så att webbplatsen kan bli bättre.',
    },
    tracking: {
      label: 'Spårning',
      purpose: 'följa dig på olika webbplatser, till exempel för annonser (spårning)',
      description:
        'Följer vad du gör här och på andra webbplatser, till exempel för annonser eller videor och inlägg från andra aktörer.',
    },
  },
};

export default sv;
