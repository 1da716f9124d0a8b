import type { Locale } from '../core/texts.js';

/** Português do Brasil. */
const ptBR: Locale = {
  language: 'pt-BR',
  services: { one: '{count} serviço', many: '{count} de serviços', other: '{count} serviços' },
  title: 'Sua escolha sobre cookies',
  intro:
    '{controller} pede que você escolha. Usamos cookies para que o site funcione. Somente com o seu consentimento, também usamos cookies para:',
  withdraw:
    'Você pode alterar sua escolha ou retirar o consentimento quando quiser, pelo botão “{settings}” em cada página.',
  statement: 'Política de privacidade e de cookies',
  rejectAll: 'Rejeitar todos',
  acceptAll: 'Aceitar todos',
  showPreferences: 'Gerenciar cookies',
  signal: 'Seu navegador pede para não seguir você. Por isso, o rastreamento está desativado.',
  kept: 'Sua escolha foi salva.',
  settings: 'Configurações de cookies',
  preferencesTitle: 'Escolha seus cookies',
  preferencesIntro: 'Ative o que você quer permitir. O que está desativado não é carregado.',
  save: 'Salvar minha escolha',
  back: 'Voltar',
  alwaysOn: 'Sempre ativado',
  exempt: 'Ativado até você desativar: {ground}',
  provider: 'Fornecedor',
  purpose: 'Para que serve',
  thirdParties: 'Quem mais tem acesso',
  items: 'O que guarda',
  noItems: 'Não guarda nada no seu navegador.',
  item: 'Nome',
  kind: 'Tipo',
  lifetime: 'Duração',
  thirdParty: 'de outro site',
  serviceStatement: 'Política de privacidade ({provider})',
  cookie: 'Cookie',
  localStorage: 'Armazenamento local',
  sessionStorage: 'Armazenamento da sessão',
  indexedDB: 'Banco de dados do navegador',
  cache: 'Cache',
  categories: {
    functional: {
      label: 'Funcionamento',
      purpose: 'fazer o site funcionar',
      description: 'Necessário para que o site funcione, por exemplo para memorizar esta escolha.',
    },
    analytical: {
      label: 'Análise',
      purpose: 'medir como os visitantes usam o site (análise)',
      description: 'Mede quais páginas os visitantes veem, para que o site possa ser melhorado.',
    },
    tracking: {
      label: 'Rastreamento',
      purpose: 'seguir você em vários sites, por exemplo para publicidade (rastreamento)',
      description:
        'Segue o que você faz neste e em outros sites. Serve, por exemplo, para publicidade ou para vídeos e publicações de terceiros.',
    },
  },
};

export default ptBR;
