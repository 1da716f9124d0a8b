import type { PageTexts } from '../../core/texts.js';

/** Italiano. */
const it: PageTexts = {
  informTitle: 'I cookie su questo sito',
  informIntro: '{controller} usa solo cookie per cui non serve il tuo consenso. Li usiamo per:',
  object:
    'Puoi disattivare quando vuoi ciò che non è necessario, con il pulsante «{settings}» su ogni pagina.',
  readMore: 'Leggi di più',
  close: 'Chiudi',
  controller: 'Titolare',
  contact: 'Contatti',
  changed: 'Ultima modifica',
  yourChoice: 'La tua scelta',
  noChoice: 'Non hai ancora scelto. Tutto ciò che richiede il tuo consenso è disattivato.',
  chosenOn: 'Data della tua scelta: {date}.',
  on: 'Attivo',
  off: 'Disattivato',
  change: 'Modifica',
  withdrawAll: 'Ritira il consenso',
  receipt: 'Scarica la prova della mia scelta',
  servicesTitle: 'I servizi e che cosa salvano',
  service: 'Servizio',
  category: 'Categoria',
  party: 'Salvato da',
  thisSite: 'questo sito',
  otherSite: 'un altro sito',
  ownService: 'Scelta sui cookie',
  ownPurpose: 'Ricorda la tua scelta sui cookie.',
  linkTo: 'Link a {name}',
  browsers: 'Gestisci i cookie nel tuo browser',
  browsersIntro: 'Nel tuo browser puoi vedere, cancellare e rifiutare i cookie. Ecco come fare con:',
  yourBrowser: 'il tuo browser',
  shareOn: 'Condividi su {network}',
  shareByMail: 'Condividi via e-mail',
  copyLink: 'Copia il link',
  copied: 'Link copiato',
};

export default it;
