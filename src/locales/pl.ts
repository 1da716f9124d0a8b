import type { Locale } from '../core/texts.js';

/** Polski. */
const pl: Locale = {
  language: 'pl',
  services: { one: '{count} usługa', few: '{count} usługi', many: '{count} usług', other: '{count} usługi' },
  title: 'Twój wybór w sprawie plików cookie',
  intro:
    '{controller} prosi Cię o wybór. Używamy plików cookie, żeby witryna działała. Tylko za Twoją zgodą używamy ich także po to, żeby:',
  withdraw: 'Swój wybór możesz zawsze zmienić lub wycofać przyciskiem „{settings}” na każdej stronie.',
  statement: 'Polityka prywatności i plików cookie',
  rejectAll: 'Odrzuć wszystkie',
  acceptAll: 'Akceptuj wszystkie',
  showPreferences: 'Dostosuj wybór',
  signal: 'Twoja przeglądarka prosi, żeby Cię nie śledzić. Dlatego śledzenie jest wyłączone.',
  kept: 'Twój wybór jest zapisany.',
  settings: 'Ustawienia plików cookie',
  preferencesTitle: 'Wybierz pliki cookie',
  preferencesIntro: 'Włącz to, na co pozwalasz. Tego, co wyłączone, nie wczytujemy.',
  save: 'Zapisz mój wybór',
  back: 'Wróć',
  alwaysOn: 'Zawsze włączone',
  exempt: 'Włączone, dopóki tego nie wyłączysz: {ground}',
  provider: 'Dostawca',
  purpose: 'Cel',
  thirdParties: 'Kto jeszcze ma dostęp',
  items: 'Co zapisuje',
  noItems: 'Nie zapisuje niczego w Twojej przeglądarce.',
  item: 'Nazwa',
  kind: 'Rodzaj',
  lifetime: 'Czas przechowywania',
  thirdParty: 'zapisuje inna witryna',
  serviceStatement: 'Polityka prywatności: {provider}',
  cookie: 'Plik cookie',
  localStorage: 'Pamięć lokalna',
  sessionStorage: 'Pamięć sesji',
  indexedDB: 'Baza danych przeglądarki',
  cache: 'Pamięć podręczna',
  categories: {
    functional: {
      label: 'Funkcjonalne',
      purpose: 'zapewnić działanie witryny',
      description: 'Niezbędne, żeby witryna działała, na przykład żeby zapamiętać ten wybór.',
    },
    analytical: {
      label: 'Analityczne',
      purpose: 'mierzyć, jak odwiedzający korzystają z witryny (analityczne)',
      description: 'Mierzą, które strony oglądają odwiedzający, żeby można było ulepszać witrynę.',
    },
    tracking: {
      label: 'Śledzące',
      purpose: 'śledzić Cię w różnych witrynach, na przykład na potrzeby reklam (śledzące)',
      description:
        'Śledzą, co robisz w tej witrynie i w innych, na przykład na potrzeby reklam albo filmów i wpisów innych dostawców.',
    },
  },
};

export default pl;
