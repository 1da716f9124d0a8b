import type { Locale } from '../core/texts.js';

/** Deutsch. */
const de: Locale = {
  language: 'de',
  services: { one: '{count} Dienst', other: '{count} Dienste' },
  title: 'Ihre Cookie-Auswahl',
  intro:
    '{controller} bittet Sie um Ihre Auswahl. Wir verwenden Cookies, damit die Website funktioniert. Nur mit Ihrer Zustimmung verwenden wir sie auch, um:',
  withdraw:
    'Mit der Schaltfläche „{settings}“ auf jeder Seite können Sie Ihre Auswahl jederzeit ändern oder zurücknehmen.',
  statement: 'Datenschutz- und Cookie-Erklärung',
  rejectAll: 'Alle ablehnen',
  acceptAll: 'Alle akzeptieren',
  showPreferences: 'Selbst auswählen',
  signal: 'Ihr Browser bittet darum, Sie nicht zu verfolgen. Deshalb ist Tracking ausgeschaltet.',
  kept: 'Ihre Auswahl ist gespeichert.',
  settings: 'Cookie-Einstellungen',
  preferencesTitle: 'Cookies selbst auswählen',
  preferencesIntro: 'Schalten Sie ein, was Sie erlauben. Was ausgeschaltet ist, wird nicht geladen.',
  save: 'Eigene Auswahl speichern',
  back: 'Zurück',
  alwaysOn: 'Immer an',
  exempt: 'Eingeschaltet, bis Sie es ausschalten: {ground}',
  provider: 'Anbieter',
  purpose: 'Zweck',
  thirdParties: 'Wer noch Zugriff hat',
  items: 'Was gespeichert wird',
  noItems: 'Speichert nichts in Ihrem Browser.',
  item: 'Name',
  kind: 'Art',
  lifetime: 'Speicherdauer',
  thirdParty: 'von einer anderen Website',
  serviceStatement: 'Datenschutzerklärung von {provider}',
  cookie: 'Cookie',
  localStorage: 'Lokaler Speicher',
  sessionStorage: 'Sitzungsspeicher',
  indexedDB: 'Browser-Datenbank',
  cache: 'Cache',
  categories: {
    functional: {
      label: 'Funktional',
      purpose: 'dafür zu sorgen, dass die Website funktioniert',
      description: 'Nötig, damit die Website funktioniert und sich zum Beispiel diese Auswahl merkt.',
    },
    analytical: {
      label: 'Analyse',
      purpose: 'zu messen, wie Besucherinnen und Besucher die Website nutzen (Analyse)',
      description: 'Misst, welche Seiten angesehen werden, damit die Website verbessert werden kann.',
    },
    tracking: {
      label: 'Tracking',
      purpose: 'Sie über mehrere Websites hinweg zu verfolgen, zum Beispiel für Werbung (Tracking)',
      description:
        'Verfolgt, was Sie auf dieser und anderen Websites tun, zum Beispiel für Werbung oder für Videos und Beiträge anderer Anbieter.',
    },
  },
};

export default de;
