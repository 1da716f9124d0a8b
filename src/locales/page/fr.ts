import type { PageTexts } from '../../core/texts.js';

/** Français. */
const fr: PageTexts = {
  informTitle: 'Les cookies sur ce site',
  informIntro:
    '{controller} n’utilise que des cookies qui ne nécessitent pas votre accord. Nous les utilisons pour\u00a0:',
  object:
    'Vous pouvez à tout moment désactiver ce qui n’est pas nécessaire, avec le bouton «\u00a0{settings}\u00a0» présent sur chaque page.',
  readMore: 'En savoir plus',
  close: 'Fermer',
  embedWhy: 'Ce contenu n’est pas encore chargé, car {provider} recevrait alors des données sur vous.',
  loadOnce: 'Charger une seule fois',
  allowAlways: 'Toujours autoriser',
  openAtSource: 'Ouvrir sur {host}',
  embedLater: 'Ce contenu sera chargé quand vous ouvrirez de nouveau la page.',
  controller: 'Responsable',
  contact: 'Contact',
  changed: 'Dernière modification',
  yourChoice: 'Votre choix',
  noChoice: 'Vous n’avez pas encore choisi. Tout ce qui nécessite votre accord est désactivé.',
  chosenOn: 'Vous avez choisi le {date}.',
  on: 'Activé',
  off: 'Désactivé',
  change: 'Modifier',
  withdrawAll: 'Retirer mon accord',
  receipt: 'Télécharger la preuve de mon choix',
  servicesTitle: 'Les services et ce qu’ils enregistrent',
  service: 'Service',
  category: 'Catégorie',
  party: 'Déposé par',
  thisSite: 'ce site',
  otherSite: 'un autre site',
  ownService: 'Choix des cookies',
  ownPurpose: 'Retient votre choix concernant les cookies.',
  linkTo: 'Lien vers {name}',
  browsers: 'Gérer les cookies dans votre navigateur',
  browsersIntro:
    'Dans votre navigateur, vous pouvez voir, supprimer et refuser les cookies. Voici comment faire avec\u00a0:',
  yourBrowser: 'votre navigateur',
  shareOn: 'Partager sur {network}',
  shareByMail: 'Partager par e-mail',
  copyLink: 'Copier le lien',
  copied: 'Lien copié',
};

export default fr;
