import { service } from './service.js';

/** Outbrain: advertising. */
const outbrain = /* @__PURE__ */ service({
    id: 'outbrain',
    name: 'Outbrain',
    provider: 'Outbrain UK Limited',
    country: 'GB',
    kind: 'advertising',
    category: 'tracking',
    purpose: {
        en: 'Shows or measures recommended articles and advertisements of Outbrain, chosen by what you read on many sites, with a number for your browser in cookies.',
        nl: 'Toont of meet aanbevolen artikelen en advertenties van Outbrain, gekozen op wat u op veel sites leest, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://www.outbrain.com/privacy/',
    hosts: ['outbrain.com'],
    items: [
        { name: 'obuid', kind: 'cookie', lifetime: '3 months', thirdParty: true },
        { name: 'auid', kind: 'cookie', lifetime: '90 days', thirdParty: true },
        { name: 'outbrain_dicbo_id', kind: 'cookie', lifetime: '1 day' },
        { name: 'dicbo_id', kind: 'cookie', lifetime: '1 day' },
    ],
    thirdParties: 'Teads Holding Co.',
    stop: 'reload',
    // Of its cookie table only the opening could be looked up: names and lifetimes are a public cookie database's.
    sources: [
        'https://www.outbrain.com/privacy/en/site-visitor-policy',
        'https://www.outbrain.com/privacy/cookies/',
        'https://www.outbrain.com/legal',
    ],
    checked: '2026-11-22',
});

export { outbrain };
