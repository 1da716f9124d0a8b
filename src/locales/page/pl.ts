import type { PageTexts } from '../../core/texts.js';

/** Polski. */
const pl: PageTexts = {
  informTitle: 'Pliki cookie w tej witrynie',
  informIntro: '{controller} używa tylko plików cookie, które nie wymagają zgody. Używamy ich, żeby:',
  object: 'To, co nie jest niezbędne, możesz zawsze wyłączyć przyciskiem „{settings}” na każdej stronie.',
  readMore: 'Dowiedz się więcej',
  close: 'Zamknij',
  controller: 'Za pliki cookie odpowiada',
  contact: 'Kontakt',
  changed: 'Ostatnia zmiana',
  yourChoice: 'Twój wybór',
  noChoice: 'Nie mamy jeszcze Twojego wyboru. Wszystko, co wymaga Twojej zgody, jest wyłączone.',
  chosenOn: 'Data Twojego wyboru: {date}.',
  on: 'Włączone',
  off: 'Wyłączone',
  change: 'Zmień',
  withdrawAll: 'Wycofaj',
  receipt: 'Pobierz potwierdzenie wyboru',
  servicesTitle: 'Usługi i co zapisują',
  service: 'Usługa',
  category: 'Kategoria',
  party: 'Kto zapisuje',
  thisSite: 'ta witryna',
  otherSite: 'inna witryna',
  ownService: 'Wybór plików cookie',
  ownPurpose: 'Pamięta Twój wybór w sprawie plików cookie.',
  linkTo: 'Link: {name}',
  browsers: 'Zarządzanie plikami cookie w przeglądarce',
  browsersIntro:
    'W przeglądarce możesz sprawdzać, usuwać i odrzucać pliki cookie. Instrukcje dla przeglądarek:',
  yourBrowser: 'Twoja przeglądarka',
  shareOn: 'Udostępnij przez {network}',
  shareByMail: 'Udostępnij e-mailem',
  copyLink: 'Kopiuj link',
  copied: 'Link skopiowany',
};

export default pl;
