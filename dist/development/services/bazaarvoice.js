import { service } from './service.js';

/** Bazaarvoice: reviews and questions. */
const bazaarvoice = /* @__PURE__ */ service({
    id: 'bazaarvoice',
    name: 'Bazaarvoice',
    provider: 'Bazaarvoice, Inc.',
    country: 'US',
    kind: 'reviews',
    category: 'tracking',
    purpose: {
        en: 'Shows reviews and questions about products, and follows by ids what you look at and buy, to measure their effect.',
        nl: 'Toont beoordelingen en vragen over producten, en volgt met nummers wat u bekijkt en koopt, om het effect te meten.',
    },
    statement: 'https://www.bazaarvoice.com/legal/privacy-policy/',
    hosts: ['bazaarvoice.com'],
    items: [
        { name: 'BVBRANDID', kind: 'cookie', lifetime: '1 year' },
        { name: 'BVBRANDSID', kind: 'cookie', lifetime: '30 minutes' },
    ],
    thirdParties: 'companies that check for fraud and measure on behalf of Bazaarvoice',
    stop: 'reload',
    sources: ['https://knowledge.bazaarvoice.com/wp-content/knowledge/en_US/cookies.html'],
    checked: '2026-11-22',
});

export { bazaarvoice };
