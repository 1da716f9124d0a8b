import { service } from './service.js';

/** TradeTracker: affiliate marketing. */
const tradetracker = /* @__PURE__ */ service({
    id: 'tradetracker',
    name: 'TradeTracker',
    provider: 'TradeTracker International B.V.',
    country: 'NL',
    kind: 'affiliate',
    category: 'tracking',
    purpose: {
        en: 'Remembers by which partner site you came here, so that it is paid when you buy something, with the number of your click in cookies.',
        nl: 'Onthoudt via welke partnersite u hier kwam, zodat die wordt betaald als u iets koopt, met het nummer van uw klik in cookies.',
    },
    statement: 'https://tradetracker.com/privacy-policy/',
    hosts: ['tradetracker.net'],
    items: [{ name: 'TT2_*', kind: 'cookie', lifetime: '1 year', thirdParty: true }],
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: ['https://tradetracker.com/privacy-policy/how-we-use-cookies/'],
    checked: '2026-11-22',
});

export { tradetracker };
