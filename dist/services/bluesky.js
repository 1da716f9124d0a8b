import { service } from './service.js';

const bluesky = /* @__PURE__ */ service({
    id: 'bluesky',
    name: 'Bluesky',
    provider: 'Bluesky Social, PBC',
    country: 'US',
    kind: 'social',
    category: 'tracking',
    purpose: {
        en: 'Shows posts from Bluesky; its servers see your IP address and which page you are on.',
        nl: 'Toont berichten van Bluesky; de servers ervan zien uw IP-adres en op welke pagina u bent.',
    },
    statement: 'https://bsky.social/about/support/privacy-policy',
    hosts: ['bsky.app', 'bsky.network'],
    items: [],
    stop: 'removal',
    sources: [
        'https://docs.bsky.app/docs/advanced-guides/oembed',
        'https://bsky.social/about/support/privacy-policy',
    ],
    checked: '2026-11-22',
});

export { bluesky };
