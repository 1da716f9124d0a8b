import { service } from './service.js';

const redditEmbed = /* @__PURE__ */ service({
    id: 'reddit-embed',
    name: 'Reddit embed',
    provider: 'Reddit Netherlands B.V.',
    country: 'NL',
    kind: 'social',
    category: 'tracking',
    purpose: {
        en: 'Shows posts and comments from Reddit; Reddit recognises your browser and learns which page you are on.',
        nl: 'Toont berichten en reacties van Reddit; Reddit herkent uw browser en ziet op welke pagina u bent.',
    },
    statement: 'https://www.reddit.com/policies/privacy-policy',
    hosts: ['embed.reddit.com', 'www.redditmedia.com', 'redditstatic.com'],
    items: [{ name: 'edgebucket', kind: 'cookie', lifetime: '2 years', thirdParty: true }],
    stop: 'removal',
    sources: [
        'https://www.reddit.com/policies/cookies',
        'https://support.reddithelp.com/hc/en-us/articles/4408418216980',
    ],
    checked: '2026-11-22',
});

export { redditEmbed };
