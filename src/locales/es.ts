import type { Locale } from '../core/texts.js';

/** Español. */
const es: Locale = {
  language: 'es',
  services: { one: '{count} servicio', many: '{count} de servicios', other: '{count} servicios' },
  title: 'Su elección sobre las cookies',
  intro:
    '{controller} le pide que elija. Usamos cookies para que el sitio web funcione. Solo con su permiso las usamos también para:',
  withdraw:
    'Puede cambiar su elección o retirar su permiso cuando quiera, con el botón «{settings}» de cada página.',
  statement: 'Política de privacidad y de cookies',
  rejectAll: 'Rechazar todas',
  acceptAll: 'Aceptar todas',
  showPreferences: 'Configurar',
  signal: 'Su navegador pide que no le sigan. Por eso el seguimiento está desactivado.',
  kept: 'Su elección se ha guardado.',
  settings: 'Configuración de cookies',
  preferencesTitle: 'Elija sus cookies',
  preferencesIntro: 'Active lo que quiera permitir. Lo que está desactivado no se carga.',
  save: 'Guardar mi elección',
  back: 'Volver',
  alwaysOn: 'Siempre activado',
  exempt: 'Activado hasta que usted lo desactive: {ground}',
  provider: 'Proveedor',
  purpose: 'Para qué sirve',
  thirdParties: 'Quién más tiene acceso',
  items: 'Qué guarda',
  noItems: 'No guarda nada en su navegador.',
  item: 'Nombre',
  kind: 'Tipo',
  lifetime: 'Duración',
  thirdParty: 'de otro sitio web',
  serviceStatement: 'Política de privacidad de {provider}',
  cookie: 'Cookie',
  localStorage: 'Almacenamiento local',
  sessionStorage: 'Almacenamiento de sesión',
  indexedDB: 'Base de datos del navegador',
  cache: 'Caché',
  categories: {
    functional: {
      label: 'Funcionamiento',
      purpose: 'hacer que el sitio web funcione',
      description: 'Necesario para que el sitio web funcione, por ejemplo para recordar esta elección.',
    },
    analytical: {
      label: 'Análisis',
      purpose: 'medir cómo usan los visitantes el sitio web (análisis)',
      description: 'Mide qué páginas ven los visitantes, para poder mejorar el sitio web.',
    },
    tracking: {
      label: 'Seguimiento',
      purpose: 'seguirle por varios sitios web, por ejemplo para publicidad (seguimiento)',
      description:
        'Sigue lo que hace usted en este y en otros sitios web. Sirve, por ejemplo, para publicidad o para vídeos y publicaciones de terceros.',
    },
  },
};

export default es;
