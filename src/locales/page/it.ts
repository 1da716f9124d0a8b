import type { PageTexts } from '../../core/texts.js';

/** Italiano. */
const it: PageTexts = {
  controller: 'Titolare',
  contact: 'Contatti',
  changed: 'Ultima modifica',
  yourChoice: 'La tua scelta',
  noChoice: 'Non hai ancora scelto. Tutto ciò che richiede il tuo consenso è disattivato.',
  chosenOn: 'Data della tua scelta: {date}.',
  on: 'Attivo',
  off: 'Disattivato',
  change: 'Modifica',
  withdraw: 'Ritira il consenso',
  receipt: 'Scarica la prova della mia scelta',
  services: 'I servizi e che cosa salvano',
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
