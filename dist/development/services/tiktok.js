import { service } from './service.js';

const tiktok = /* @__PURE__ */ service({
    id: 'tiktok',
    name: 'TikTok',
    provider: 'TikTok Technology Limited',
    country: 'IE',
    kind: 'social',
    category: 'tracking',
    purpose: {
        en: 'Shows videos from TikTok; TikTok recognises your browser and learns which page you are on and what you watch.',
        nl: 'Toont video’s van TikTok; TikTok herkent uw browser en ziet op welke pagina u bent en wat u bekijkt.',
    },
    statement: 'https://www.tiktok.com/legal/page/eea/privacy-policy/en',
    hosts: ['tiktok.com', 'tiktokcdn.com', 'tiktokcdn-eu.com', 'ttwstatic.com', 'tiktokv.eu'],
    items: [
        { name: 'ttwid', kind: 'cookie', lifetime: '1 year', thirdParty: true },
        { name: 'msToken', kind: 'cookie', lifetime: '10 days', thirdParty: true },
    ],
    stop: 'removal',
    sources: [
        'https://www.tiktok.com/legal/page/global/cookie-policy/en',
        'https://developers.tiktok.com/doc/embed-videos/',
    ],
    checked: '2026-11-22',
});

export { tiktok };
