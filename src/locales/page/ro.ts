import type { PageTexts } from '../../core/texts.js';

/** Română. */
const ro: PageTexts = {
  informTitle: 'Cookie-urile de pe acest site',
  informIntro:
    '{controller} folosește doar cookie-uri care nu necesită acordul dumneavoastră. Le folosim ca:',
  object: 'Puteți dezactiva oricând ce nu este necesar, cu butonul „{settings}” de pe fiecare pagină.',
  readMore: 'Mai multe informații',
  close: 'Închidere',
  embedWhy: 'Conținutul nu s-a încărcat încă, deoarece altfel {provider} ar primi date despre dumneavoastră.',
  loadOnce: 'Încarc o singură dată',
  allowAlways: 'Permit întotdeauna',
  openAtSource: 'Deschidere pe {host}',
  embedLater: 'Conținutul se va încărca atunci când redeschideți pagina.',
  controller: 'Responsabil pentru cookie-uri',
  contact: 'Contact',
  changed: 'Ultima modificare',
  yourChoice: 'Alegerea dumneavoastră',
  noChoice: 'Nu ați ales încă. Tot ce necesită acordul dumneavoastră este dezactivat.',
  chosenOn: 'Ați ales la data de {date}.',
  on: 'Activat',
  off: 'Dezactivat',
  change: 'Modific alegerea',
  withdrawAll: 'Retrag acordul',
  receipt: 'Descarc dovada alegerii mele',
  servicesTitle: 'Serviciile și ce salvează',
  service: 'Serviciu',
  category: 'Categorie',
  party: 'Salvat de',
  thisSite: 'acest site',
  otherSite: 'alt site',
  ownService: 'Alegerea cookie-urilor',
  ownPurpose: 'Reține alegerea dumneavoastră privind cookie-urile.',
  linkTo: 'Link către {name}',
  browsers: 'Gestionarea cookie-urilor în browserul dumneavoastră',
  browsersIntro:
    'În browserul dumneavoastră puteți vedea, șterge și refuza cookie-urile. Iată cum se face în:',
  yourBrowser: 'browserul dumneavoastră',
  shareOn: 'Distribuire pe {network}',
  shareByMail: 'Distribuire prin e-mail',
  copyLink: 'Copiere link',
  copied: 'Link copiat',
};

export default ro;
