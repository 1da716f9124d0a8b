import type { Locale } from '../core/texts.js';

/** Português. */
const pt: Locale = {
  language: 'pt',
  services: { one: '{count} serviço', many: '{count} de serviços', other: '{count} serviços' },
  title: 'A sua escolha sobre cookies',
  intro:
    '{controller} pede-lhe que escolha. Usamos cookies para que o site funcione. Só com o seu consentimento é que os usamos também para:',
  withdraw:
    'Pode alterar a sua escolha ou retirar o consentimento quando quiser, com o botão «{settings}» em cada página.',
  statement: 'Política de privacidade e de cookies',
  rejectAll: 'Rejeitar todos',
  acceptAll: 'Aceitar todos',
  showPreferences: 'Escolher cookies',
  signal: 'O seu navegador pede que não sigam o que faz. Por isso, o rastreio está desligado.',
  kept: 'A sua escolha ficou guardada.',
  settings: 'Definições de cookies',
  preferencesTitle: 'Escolha os seus cookies',
  preferencesIntro: 'Ligue o que quiser permitir. O que está desligado não é carregado.',
  save: 'Guardar a minha escolha',
  back: 'Voltar',
  alwaysOn: 'Sempre ligado',
  exempt: 'Ligado até o desligar: {ground}',
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
  indexedDB: 'Base de dados do navegador',
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
      description: 'Mede que páginas os visitantes veem, para se poder melhorar o site.',
    },
    tracking: {
      label: 'Rastreio',
      purpose: 'seguir o que faz em vários sites, por exemplo para publicidade (rastreio)',
      description:
        'Segue o que faz neste e noutros sites. Serve, por exemplo, para publicidade ou para vídeos e publicações de terceiros.',
    },
  },
};

export default pt;
