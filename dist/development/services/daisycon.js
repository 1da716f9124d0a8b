import { service } from './service.js';

/** Daisycon: affiliate marketing. */
const daisycon = /* @__PURE__ */ service({
    id: 'daisycon',
    name: 'Daisycon',
    provider: 'Daisycon B.V.',
    country: 'NL',
    kind: 'affiliate',
    category: 'tracking',
    purpose: {
        en: 'Remembers by which partner site you came here, so that it is paid when you buy something, with the number of your click in cookies.',
        nl: 'Onthoudt via welke partnersite u hier kwam, zodat die wordt betaald als u iets koopt, met het nummer van uw klik in cookies.',
    },
    statement: 'https://www.daisycon.com/nl/privacy/',
    hosts: ['ds1.nl', 'daisycon.io'],
    items: [{ name: 'ci_*', kind: 'cookie', lifetime: '100 days', thirdParty: true }],
    stop: 'reload',
    sources: ['https://www.daisycon.com/nl/cookies/', 'https://www.daisycon.com/nl/privacy/'],
    checked: '2026-11-22',
});

export { daisycon };
