import { service } from './service.js';

/** Teads: advertising. */
const teads = /* @__PURE__ */ service({
    id: 'teads',
    name: 'Teads',
    provider: 'Teads SA',
    country: 'LU',
    kind: 'advertising',
    category: 'tracking',
    purpose: {
        en: 'Shows or measures video advertisements, chosen by what you look at on many sites, with a number for your browser in cookies.',
        nl: 'Toont of meet videoadvertenties, gekozen op wat u op veel sites bekijkt, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://privacy-policy.teads.com/',
    hosts: ['teads.tv', 'teads.com'],
    items: [{ name: 'tt_viewer', kind: 'cookie', lifetime: '1 year', thirdParty: true }],
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: ['https://privacy-policy.teads.com/'],
    checked: '2026-11-22',
});

export { teads };
