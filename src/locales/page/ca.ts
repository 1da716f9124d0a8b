import type { PageTexts } from '../../core/texts.js';

/** Català. */
const ca: PageTexts = {
  informTitle: 'Les galetes en aquest web',
  informIntro:
    '{controller} només utilitza galetes que no necessiten el vostre consentiment. Les utilitzem per:',
  object: 'Podeu desactivar quan vulgueu el que no és necessari, amb el botó «{settings}» de cada pàgina.',
  readMore: 'Més informació',
  close: 'Tanca',
  controller: 'Responsable',
  contact: 'Contacte',
  changed: 'Darrer canvi',
  yourChoice: 'La vostra tria',
  noChoice: 'Encara no heu triat. Tot el que necessita el vostre consentiment està desactivat.',
  chosenOn: 'Data de la vostra tria: {date}.',
  on: 'Activat',
  off: 'Desactivat',
  change: 'Canvia',
  withdrawAll: 'Retira el consentiment',
  receipt: 'Baixa el comprovant de la meva tria',
  servicesTitle: 'Els serveis i el que desen',
  service: 'Servei',
  category: 'Categoria',
  party: 'Qui ho desa',
  thisSite: 'aquest web',
  otherSite: 'un altre web',
  ownService: 'Tria de galetes',
  ownPurpose: 'Recorda la vostra tria sobre les galetes.',
  linkTo: 'Enllaç a {name}',
  browsers: 'Gestioneu les galetes al vostre navegador',
  browsersIntro: 'Al vostre navegador podeu veure, esborrar i rebutjar galetes. Així es fa amb:',
  yourBrowser: 'el vostre navegador',
  shareOn: 'Comparteix a {network}',
  shareByMail: 'Comparteix per correu electrònic',
  copyLink: 'Copia l’enllaç',
  copied: 'Enllaç copiat',
};

export default ca;
