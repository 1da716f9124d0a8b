import type { Locale } from '../core/texts.js';

/** Română. */
const ro: Locale = {
  language: 'ro',
  services: { one: '{count} serviciu', few: '{count} servicii', other: '{count} de servicii' },
  title: 'Alegerea dumneavoastră privind cookie-urile',
  intro:
    '{controller} vă roagă să alegeți. Folosim cookie-uri pentru ca site-ul să funcționeze. Doar cu acordul dumneavoastră le folosim și ca:',
  withdraw:
    'Vă puteți modifica alegerea sau retrage acordul oricând, cu butonul „{settings}” de pe fiecare pagină.',
  statement: 'Politica de confidențialitate și cookie-uri',
  rejectAll: 'Refuz toate',
  acceptAll: 'Accept toate',
  showPreferences: 'Aleg eu',
  signal: 'Browserul dumneavoastră cere să nu vă urmărim. De aceea, urmărirea este dezactivată.',
  kept: 'Alegerea dumneavoastră a fost salvată.',
  settings: 'Setări pentru cookie-uri',
  preferencesTitle: 'Alegeți cookie-urile',
  preferencesIntro: 'Activați ce vreți să permiteți. Ce este dezactivat nu se încarcă.',
  save: 'Îmi salvez alegerea',
  back: 'Înapoi',
  alwaysOn: 'Întotdeauna activat',
  exempt: 'Activat până când îl dezactivați: {ground}',
  provider: 'Furnizor',
  purpose: 'Scop',
  thirdParties: 'Cine mai are acces',
  items: 'Ce salvează',
  noItems: 'Nu salvează nimic în browserul dumneavoastră.',
  item: 'Nume',
  kind: 'Tip',
  lifetime: 'Durata păstrării',
  thirdParty: 'salvat de alt site',
  serviceStatement: 'Politica de confidențialitate {provider}',
  cookie: 'Cookie',
  localStorage: 'Stocare locală',
  sessionStorage: 'Stocare de sesiune',
  indexedDB: 'Baza de date a browserului',
  cache: 'Memorie cache',
  categories: {
    functional: {
      label: 'Funcționare',
      purpose: 'să funcționeze site-ul',
      description: 'Necesar pentru ca site-ul să funcționeze, de exemplu ca să rețină această alegere.',
    },
    analytical: {
      label: 'Analiză',
      purpose: 'să măsurăm cum folosesc vizitatorii site-ul (analiză)',
      description: 'Măsoară ce pagini văd vizitatorii, pentru ca site-ul să poată fi îmbunătățit.',
    },
    tracking: {
      label: 'Urmărire',
      purpose: 'să vă urmărim pe mai multe site-uri, de exemplu pentru publicitate (urmărire)',
      description:
        'Urmărește ce faceți pe acest site și pe altele. Se folosește, de exemplu, pentru publicitate sau pentru videoclipuri și postări ale unor terți.',
    },
  },
};

export default ro;
