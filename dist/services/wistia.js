import { service } from './service.js';

const wistia = /* @__PURE__ */ service({
    id: 'wistia',
    name: 'Wistia',
    provider: 'Wistia, Inc.',
    country: 'US',
    kind: 'video',
    category: 'tracking',
    purpose: {
        en: 'Plays videos of this site and tells its owner how each viewer watches them, with a number that stays in your browser.',
        nl: 'Speelt video’s van deze site af en laat de eigenaar zien hoe elke kijker ze bekijkt, met een nummer dat in uw browser blijft staan.',
    },
    statement: 'https://wistia.com/privacy',
    hosts: ['wistia.com', 'wistia.net'],
    items: [
        { name: 'wistia', kind: 'localStorage', lifetime: 'persistent' },
        { name: 'wistia-video-progress-*', kind: 'localStorage', lifetime: 'persistent' },
    ],
    stop: 'reload',
    sources: [
        'https://docs.wistia.com/docs/player-privacy-mode',
        'https://support.wistia.com/en/articles/8264955-privacy-data-protection-and-security',
    ],
    checked: '2026-11-22',
});

export { wistia };
