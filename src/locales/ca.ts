import type { Locale } from '../core/texts.js';

/** Català. */
const ca: Locale = {
  language: 'ca',
  services: { one: '{count} servei', many: '{count} de serveis', other: '{count} serveis' },
  title: 'La vostra tria sobre les galetes',
  intro:
    '{controller} us demana que trieu. Utilitzem galetes perquè el web funcioni. Només amb el vostre consentiment les utilitzem també per:',
  withdraw:
    'Podeu canviar la vostra tria o retirar el consentiment quan vulgueu, amb el botó «{settings}» de cada pàgina.',
  statement: 'Política de privacitat i de galetes',
  rejectAll: 'Rebutja-les totes',
  acceptAll: 'Accepta-les totes',
  showPreferences: 'Personalitza',
  signal: 'El vostre navegador demana que no us segueixin. Per això el seguiment està desactivat.',
  kept: 'S’ha desat la vostra tria.',
  settings: 'Configuració de galetes',
  preferencesTitle: 'Trieu les vostres galetes',
  preferencesIntro: 'Activeu el que vulgueu permetre. El que està desactivat no es carrega.',
  save: 'Desa la meva tria',
  back: 'Torna',
  alwaysOn: 'Sempre activat',
  exempt: 'Activat fins que ho desactiveu: {ground}',
  provider: 'Proveïdor',
  purpose: 'Per a què serveix',
  thirdParties: 'Qui més hi té accés',
  items: 'Què desa',
  noItems: 'No desa res al vostre navegador.',
  item: 'Nom',
  kind: 'Tipus',
  lifetime: 'Durada',
  thirdParty: 'd’un altre web',
  serviceStatement: 'Política de privacitat ({provider})',
  cookie: 'Galeta',
  localStorage: 'Emmagatzematge local',
  sessionStorage: 'Emmagatzematge de sessió',
  indexedDB: 'Base de dades del navegador',
  cache: 'Memòria cau',
  categories: {
    functional: {
      label: 'Funcionament',
      purpose: 'fer funcionar el web',
      description: 'Necessari perquè el web funcioni, per exemple per recordar aquesta tria.',
    },
    analytical: {
      label: 'Anàlisi',
      purpose: 'mesurar com utilitzen el web els visitants (anàlisi)',
      description: 'Mesura quines pàgines veuen els visitants, per poder millorar el web.',
    },
    tracking: {
      label: 'Seguiment',
      purpose: 'seguir-vos per diversos webs, per exemple per a publicitat (seguiment)',
      description:
        'Segueix el que feu en aquest web i en d’altres. Serveix, per exemple, per a publicitat o per a vídeos i publicacions de tercers.',
    },
  },
};

export default ca;
