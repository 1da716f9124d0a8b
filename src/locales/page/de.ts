import type { PageTexts } from '../../core/texts.js';

/** Deutsch. */
const de: PageTexts = {
  informTitle: 'Cookies auf dieser Website',
  informIntro:
    '{controller} verwendet nur Cookies, für die keine Zustimmung nötig ist. Wir verwenden sie, um:',
  object:
    'Mit der Schaltfläche „{settings}“ auf jeder Seite können Sie jederzeit ausschalten, was nicht nötig ist.',
  readMore: 'Mehr erfahren',
  close: 'Schließen',
  embedWhy: 'Dieser Inhalt ist noch nicht geladen, weil {provider} dann Daten über Sie erhält.',
  loadOnce: 'Einmal laden',
  allowAlways: 'Immer erlauben',
  openAtSource: 'Auf {host} öffnen',
  embedLater: 'Dieser Inhalt wird geladen, wenn Sie die Seite erneut öffnen.',
  controller: 'Verantwortlich',
  contact: 'Kontakt',
  changed: 'Zuletzt geändert',
  yourChoice: 'Ihre Auswahl',
  noChoice:
    'Sie haben noch keine Auswahl getroffen. Alles, wofür Ihre Zustimmung nötig ist, ist ausgeschaltet.',
  chosenOn: 'Sie haben Ihre Auswahl am {date} getroffen.',
  on: 'An',
  off: 'Aus',
  change: 'Ändern',
  withdrawAll: 'Zurücknehmen',
  receipt: 'Nachweis Ihrer Auswahl herunterladen',
  servicesTitle: 'Dienste und was sie speichern',
  service: 'Dienst',
  category: 'Kategorie',
  party: 'Gesetzt von',
  thisSite: 'dieser Website',
  otherSite: 'einer anderen Website',
  ownService: 'Cookie-Auswahl',
  ownPurpose: 'Merkt sich Ihre Cookie-Auswahl.',
  linkTo: 'Link zu {name}',
  browsers: 'Cookies in Ihrem Browser verwalten',
  browsersIntro: 'In Ihrem Browser können Sie Cookies ansehen, löschen und ablehnen. So geht es in:',
  yourBrowser: 'Ihr Browser',
  shareOn: 'Auf {network} teilen',
  shareByMail: 'Per E-Mail teilen',
  copyLink: 'Link kopieren',
  copied: 'Link kopiert',
};

export default de;
