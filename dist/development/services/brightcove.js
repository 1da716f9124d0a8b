import { service } from './service.js';

const brightcove = /* @__PURE__ */ service({
    id: 'brightcove',
    name: 'Brightcove',
    provider: 'Brightcove Inc.',
    country: 'US',
    kind: 'video',
    category: 'tracking',
    purpose: {
        en: 'Plays videos of this site and measures for its owner how they are watched; the player itself keeps nothing in your browser.',
        nl: 'Speelt video’s van deze site af en meet voor de eigenaar hoe ze worden bekeken; de speler zelf bewaart niets in uw browser.',
    },
    statement: 'https://www.brightcove.com/legal/services-privacy-policy/',
    hosts: ['brightcove.net', 'brightcove.com', 'boltdns.net'],
    items: [],
    stop: 'reload',
    sources: [
        'https://www.brightcove.com/legal/brightcove-privacy-policies/',
        'https://www.brightcove.com/legal/services-privacy-policy/',
    ],
    checked: '2026-11-22',
});

export { brightcove };
