import type { Locale } from '../core/texts.js';

/** Italiano. */
const it: Locale = {
  language: 'it',
  services: { one: '{count} servizio', many: '{count} di servizi', other: '{count} servizi' },
  title: 'La tua scelta sui cookie',
  intro:
    '{controller} ti chiede di scegliere. Usiamo i cookie per far funzionare il sito. Solo con il tuo consenso li usiamo anche per:',
  withdraw:
    'Puoi modificare la tua scelta o ritirare il consenso quando vuoi, con il pulsante «{settings}» su ogni pagina.',
  statement: 'Informativa su privacy e cookie',
  rejectAll: 'Rifiuta tutti i cookie',
  acceptAll: 'Accetta tutti i cookie',
  showPreferences: 'Personalizza',
  signal: 'Il tuo browser chiede di non seguirti. Per questo il tracciamento è disattivato.',
  kept: 'La tua scelta è stata salvata.',
  settings: 'Impostazioni dei cookie',
  preferencesTitle: 'Scegli i tuoi cookie',
  preferencesIntro: 'Attiva ciò che vuoi consentire. Ciò che è disattivato non viene caricato.',
  save: 'Salva la mia scelta',
  back: 'Indietro',
  alwaysOn: 'Sempre attivo',
  exempt: 'Attivo finché non lo disattivi: {ground}',
  provider: 'Fornitore',
  purpose: 'Scopo',
  thirdParties: 'Chi altro ha accesso',
  items: 'Che cosa salva',
  noItems: 'Non salva nulla nel tuo browser.',
  item: 'Nome',
  kind: 'Tipo',
  lifetime: 'Durata',
  thirdParty: 'di un altro sito',
  serviceStatement: 'Informativa sulla privacy di {provider}',
  cookie: 'Cookie',
  localStorage: 'Memoria locale',
  sessionStorage: 'Memoria di sessione',
  indexedDB: 'Database del browser',
  cache: 'Cache',
  categories: {
    functional: {
      label: 'Funzionamento',
      purpose: 'far funzionare il sito',
      description: 'Necessario per far funzionare il sito, per esempio per ricordare questa scelta.',
    },
    analytical: {
      label: 'Analisi',
      purpose: 'misurare come i visitatori usano il sito (analisi)',
      description: 'Misura quali pagine vedono i visitatori, per poter migliorare il sito.',
    },
    tracking: {
      label: 'Tracciamento',
      purpose: 'seguirti su più siti, per esempio per la pubblicità (tracciamento)',
      description:
        'Segue ciò che fai su questo e su altri siti. Serve, per esempio, per la pubblicità o per video e post di terzi.',
    },
  },
};

export default it;
