import type { PageTexts } from '../../core/texts.js';

/** Български. */
const bg: PageTexts = {
  controller: 'За бисквитките отговаря',
  contact: 'Контакт',
  changed: 'Последна промяна',
  yourChoice: 'Вашият избор',
  noChoice: 'Още не сте избрали. Всичко, за което е нужно Вашето съгласие, е изключено.',
  chosenOn: 'Запазихте избора си на {date}',
  on: 'Включено',
  off: 'Изключено',
  change: 'Промяна',
  withdraw: 'Оттегляне',
  receipt: 'Сваляне на потвърждение за избора',
  services: 'Услуги и какво съхраняват',
  service: 'Услуга',
  category: 'Категория',
  party: 'Поставя се от',
  thisSite: 'този сайт',
  otherSite: 'друг сайт',
  ownService: 'Избор за бисквитките',
  ownPurpose: 'Запомня избора Ви за бисквитките.',
  linkTo: 'Връзка към {name}',
  browsers: 'Управление на бисквитките в браузъра',
  browsersIntro: 'В браузъра можете да преглеждате, изтривате и отказвате бисквитки. Указания за:',
  yourBrowser: 'Вашият браузър',
  shareOn: 'Споделяне в {network}',
  shareByMail: 'Споделяне по имейл',
  copyLink: 'Копиране на връзката',
  copied: 'Връзката е копирана',
};

export default bg;
