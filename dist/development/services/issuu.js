import { service } from './service.js';

const issuu = /* @__PURE__ */ service({
    id: 'issuu',
    name: 'Issuu',
    provider: 'Issuu, Inc.',
    country: 'US',
    kind: 'embed',
    category: 'tracking',
    purpose: {
        en: 'Shows magazines and brochures to leaf through; Issuu follows what is read, with a number that stays in your browser.',
        nl: 'Toont tijdschriften en brochures om door te bladeren; Issuu volgt wat er wordt gelezen, met een nummer dat in uw browser blijft staan.',
    },
    statement: 'https://issuu.com/legal/privacy',
    hosts: ['issuu.com', 'isu.pub'],
    items: [{ name: 'iutk', kind: 'cookie', lifetime: '10 years', thirdParty: true }],
    thirdParties: 'Advertising partners of Issuu; Bending Spoons S.p.A.',
    stop: 'removal',
    sources: ['https://issuu.com/legal/privacy', 'https://issuu.com/legal/cookies'],
    checked: '2026-11-22',
});

export { issuu };
