import type { PageTexts } from '../../core/texts.js';

/** Español. */
const es: PageTexts = {
  informTitle: 'Las cookies en este sitio web',
  informIntro: '{controller} solo usa cookies que no necesitan su permiso. Las usamos para:',
  object: 'Puede desactivar cuando quiera lo que no es necesario, con el botón «{settings}» de cada página.',
  readMore: 'Más información',
  close: 'Cerrar',
  controller: 'Responsable',
  contact: 'Contacto',
  changed: 'Último cambio',
  yourChoice: 'Su elección',
  noChoice: 'Todavía no ha elegido. Todo lo que necesita su permiso está desactivado.',
  chosenOn: 'Eligió el {date}.',
  on: 'Activado',
  off: 'Desactivado',
  change: 'Cambiar',
  withdrawAll: 'Retirar mi permiso',
  receipt: 'Descargar el justificante de mi elección',
  servicesTitle: 'Los servicios y lo que guardan',
  service: 'Servicio',
  category: 'Categoría',
  party: 'Quién lo guarda',
  thisSite: 'este sitio web',
  otherSite: 'otro sitio web',
  ownService: 'Elección de cookies',
  ownPurpose: 'Recuerda su elección sobre las cookies.',
  linkTo: 'Enlace a {name}',
  browsers: 'Gestionar las cookies en su navegador',
  browsersIntro: 'En su navegador puede ver, borrar y rechazar las cookies. Así se hace en:',
  yourBrowser: 'su navegador',
  shareOn: 'Compartir en {network}',
  shareByMail: 'Compartir por correo electrónico',
  copyLink: 'Copiar el enlace',
  copied: 'Enlace copiado',
};

export default es;
