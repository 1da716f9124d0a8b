import type { PageTexts } from '../../core/texts.js';

/** Українська. */
const uk: PageTexts = {
  informTitle: 'Файли cookie на цьому сайті',
  informIntro:
    '{controller} використовує лише файли cookie, які не потребують згоди. Ми використовуємо їх, щоб:',
  object: 'Те, що не є необхідним, ви завжди можете вимкнути кнопкою «{settings}» на кожній сторінці.',
  readMore: 'Докладніше',
  close: 'Закрити',
  embedWhy: 'Це ще не завантажено, бо під час завантаження {provider} отримає дані про вас.',
  loadOnce: 'Завантажити один раз',
  allowAlways: 'Завжди дозволяти',
  openAtSource: 'Відкрити на {host}',
  embedLater: 'Це завантажиться, коли ви знову відкриєте сторінку.',
  controller: 'За файли cookie відповідає',
  contact: 'Контакти',
  changed: 'Востаннє змінено',
  yourChoice: 'Ваш вибір',
  noChoice: 'Ви ще не зробили вибору. Усе, що потребує вашої згоди, вимкнено.',
  chosenOn: 'Ви зберегли свій вибір {date}',
  on: 'Увімкнено',
  off: 'Вимкнено',
  change: 'Змінити',
  withdrawAll: 'Відкликати',
  receipt: 'Завантажити підтвердження вибору',
  servicesTitle: 'Сервіси та що вони зберігають',
  service: 'Сервіс',
  category: 'Категорія',
  party: 'Хто зберігає',
  thisSite: 'цей сайт',
  otherSite: 'інший сайт',
  ownService: 'Вибір щодо файлів cookie',
  ownPurpose: 'Запам’ятовує ваш вибір щодо файлів cookie.',
  linkTo: 'Посилання: {name}',
  browsers: 'Керування файлами cookie у браузері',
  browsersIntro:
    'У браузері ви можете переглядати, видаляти й відхиляти файли cookie. Інструкції для браузерів:',
  yourBrowser: 'ваш браузер',
  shareOn: 'Поділитися через {network}',
  shareByMail: 'Поділитися електронною поштою',
  copyLink: 'Копіювати посилання',
  copied: 'Посилання скопійовано',
};

export default uk;
