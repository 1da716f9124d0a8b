import type { PageTexts } from '../../core/texts.js';

/** Português do Brasil. */
const ptBR: PageTexts = {
  informTitle: 'Cookies neste site',
  informIntro:
    '{controller} só usa cookies que não precisam do seu consentimento. Usamos esses cookies para:',
  object: 'Você pode desativar quando quiser o que não é necessário, pelo botão “{settings}” em cada página.',
  readMore: 'Saiba mais',
  close: 'Fechar',
  controller: 'Responsável',
  contact: 'Contato',
  changed: 'Última alteração',
  yourChoice: 'Sua escolha',
  noChoice: 'Você ainda não escolheu. Tudo o que precisa do seu consentimento está desativado.',
  chosenOn: 'Você fez sua escolha em {date}.',
  on: 'Ativado',
  off: 'Desativado',
  change: 'Alterar',
  withdrawAll: 'Retirar o consentimento',
  receipt: 'Baixar o comprovante da minha escolha',
  servicesTitle: 'Os serviços e o que guardam',
  service: 'Serviço',
  category: 'Categoria',
  party: 'Guardado por',
  thisSite: 'este site',
  otherSite: 'outro site',
  ownService: 'Escolha de cookies',
  ownPurpose: 'Memoriza sua escolha sobre cookies.',
  linkTo: 'Link para {name}',
  browsers: 'Gerenciar cookies no seu navegador',
  browsersIntro: 'No seu navegador, você pode ver, excluir e rejeitar cookies. Veja como fazer em:',
  yourBrowser: 'seu navegador',
  shareOn: 'Compartilhar no {network}',
  shareByMail: 'Compartilhar por e-mail',
  copyLink: 'Copiar link',
  copied: 'Link copiado',
};

export default ptBR;
