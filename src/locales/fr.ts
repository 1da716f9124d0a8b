import type { Locale } from '../core/texts.js';

/** Français. */
const fr: Locale = {
  language: 'fr',
  services: { one: '{count} service', many: '{count} de services', other: '{count} services' },
  title: 'Votre choix concernant les cookies',
  intro:
    '{controller} vous demande de choisir. Nous utilisons des cookies pour faire fonctionner le site. Avec votre accord uniquement, nous les utilisons aussi pour\u00a0:',
  withdraw:
    'Vous pouvez à tout moment modifier votre choix ou retirer votre accord, avec le bouton «\u00a0{settings}\u00a0» présent sur chaque page.',
  statement: 'Politique de confidentialité et de cookies',
  rejectAll: 'Tout refuser',
  acceptAll: 'Tout accepter',
  showPreferences: 'Personnaliser',
  signal: 'Votre navigateur demande de ne pas vous suivre. Le suivi est donc désactivé.',
  kept: 'Votre choix est enregistré.',
  settings: 'Gestion des cookies',
  preferencesTitle: 'Choisissez vos cookies',
  preferencesIntro: 'Activez ce que vous autorisez. Ce qui est désactivé n’est pas chargé.',
  save: 'Enregistrer mon choix',
  back: 'Retour',
  alwaysOn: 'Toujours activé',
  exempt: 'Activé tant que vous ne le désactivez pas\u00a0: {ground}',
  provider: 'Fournisseur',
  purpose: 'Objectif',
  thirdParties: 'Qui d’autre y a accès',
  items: 'Ce qui est enregistré',
  noItems: 'N’enregistre rien dans votre navigateur.',
  item: 'Nom',
  kind: 'Type',
  lifetime: 'Durée de conservation',
  thirdParty: 'déposé par un autre site',
  serviceStatement: 'Politique de confidentialité ({provider})',
  cookie: 'Cookie',
  localStorage: 'Stockage local',
  sessionStorage: 'Stockage de session',
  indexedDB: 'Base de données du navigateur',
  cache: 'Cache',
  categories: {
    functional: {
      label: 'Fonctionnement',
      purpose: 'faire fonctionner le site',
      description: 'Nécessaire pour faire fonctionner le site, par exemple pour retenir ce choix.',
    },
    analytical: {
      label: 'Mesure d’audience',
      purpose: 'mesurer comment les visiteurs utilisent le site (mesure d’audience)',
      description: 'Mesure quelles pages les visiteurs consultent, pour pouvoir améliorer le site.',
    },
    tracking: {
      label: 'Suivi',
      purpose: 'vous suivre d’un site à l’autre, par exemple pour la publicité (suivi)',
      description:
        'Suit ce que vous faites sur ce site et sur d’autres. Sert par exemple à la publicité, ou aux vidéos et publications de tiers.',
    },
  },
};

export default fr;
