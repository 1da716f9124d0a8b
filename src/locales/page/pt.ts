import type { PageTexts } from '../../core/texts.js';

/** Português. */
const pt: PageTexts = {
  informTitle: 'Cookies neste site',
  informIntro: '{controller} só usa cookies que não precisam do seu consentimento. Usamo-los para:',
  object: 'Pode desligar quando quiser o que não é necessário, com o botão «{settings}» em cada página.',
  readMore: 'Saber mais',
  close: 'Fechar',
  controller: 'Responsável',
  contact: 'Contacto',
  changed: 'Última alteração',
  yourChoice: 'A sua escolha',
  noChoice: 'Ainda não escolheu. Tudo o que precisa do seu consentimento está desligado.',
  chosenOn: 'Fez a sua escolha em {date}.',
  on: 'Ligado',
  off: 'Desligado',
  change: 'Alterar',
  withdrawAll: 'Retirar o consentimento',
  receipt: 'Descarregar o comprovativo da minha escolha',
  servicesTitle: 'Os serviços e o que guardam',
  service: 'Serviço',
  category: 'Categoria',
  party: 'Guardado por',
  thisSite: 'este site',
  otherSite: 'outro site',
  ownService: 'Escolha de cookies',
  ownPurpose: 'Memoriza a sua escolha sobre cookies.',
  linkTo: 'Ligação para {name}',
  browsers: 'Gerir os cookies no seu navegador',
  browsersIntro: 'No seu navegador pode ver, apagar e rejeitar cookies. Veja como fazer em:',
  yourBrowser: 'o seu navegador',
  shareOn: 'Partilhar no {network}',
  shareByMail: 'Partilhar por e-mail',
  copyLink: 'Copiar a ligação',
  copied: 'Ligação copiada',
};

export default pt;
