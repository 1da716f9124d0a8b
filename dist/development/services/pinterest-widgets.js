import { service } from './service.js';

const pinterestWidgets = /* @__PURE__ */ service({
    id: 'pinterest-widgets',
    name: 'Pinterest widgets',
    provider: 'Pinterest Europe Limited',
    country: 'IE',
    kind: 'social',
    category: 'tracking',
    purpose: {
        en: 'Shows pins and the button to save them; Pinterest recognises your browser and learns which page you are on.',
        nl: 'Toont pins en de knop om ze te bewaren; Pinterest herkent uw browser en ziet op welke pagina u bent.',
    },
    statement: 'https://policy.pinterest.com/privacy-policy',
    hosts: ['assets.pinterest.com', 'widgets.pinterest.com', 'log.pinterest.com', 'pinimg.com'],
    items: [{ name: '_pinterest_sess', kind: 'cookie', lifetime: '1 year', thirdParty: true }],
    stop: 'removal',
    sources: [
        'https://policy.pinterest.com/cookies',
        'https://developers.pinterest.com/docs/add-ons/getting-started/',
    ],
    checked: '2026-11-22',
});

export { pinterestWidgets };
