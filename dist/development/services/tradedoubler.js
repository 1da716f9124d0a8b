import { service } from './service.js';

/** Tradedoubler: affiliate marketing. */
const tradedoubler = /* @__PURE__ */ service({
    id: 'tradedoubler',
    name: 'Tradedoubler',
    provider: 'Tradedoubler AB',
    country: 'SE',
    kind: 'affiliate',
    category: 'tracking',
    purpose: {
        en: 'Remembers by which partner site you came here, so that it is paid when you buy something, with the number of your click in cookies.',
        nl: 'Onthoudt via welke partnersite u hier kwam, zodat die wordt betaald als u iets koopt, met het nummer van uw klik in cookies.',
    },
    statement: 'https://www.tradedoubler.com/en/privacy-policy/',
    hosts: ['tradedoubler.com'],
    items: [
        { name: 'tduid', kind: 'cookie', lifetime: '1 year' },
        { name: 'TradeDoublerGUID', kind: 'cookie', lifetime: '1 year', thirdParty: true },
    ],
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: ['https://www.tradedoubler.com/en/privacy-policy/'],
    checked: '2026-11-22',
});

export { tradedoubler };
