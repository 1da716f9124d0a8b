import { service } from './service.js';

/** What Shopify’s shops measure. */
const shopifyAnalytics = /* @__PURE__ */ service({
    id: 'shopify-analytics',
    name: 'Shopify analytics',
    provider: 'Shopify International Limited',
    country: 'IE',
    kind: 'analytics',
    category: 'tracking',
    purpose: {
        en: 'Follows by ids your visits to the shop and where you came from, for the shop’s figures and marketing.',
        nl: 'Volgt met nummers uw bezoeken aan de winkel en waar u vandaan kwam, voor de cijfers en de marketing van de winkel.',
    },
    statement: 'https://www.shopify.com/legal/privacy',
    hosts: ['shopifysvc.com'],
    items: [
        { name: '_shopify_y', kind: 'cookie', lifetime: '1 year' },
        { name: '_shopify_s', kind: 'cookie', lifetime: '30 minutes' },
        { name: '_landing_page', kind: 'cookie', lifetime: '2 weeks' },
        { name: '_orig_referrer', kind: 'cookie', lifetime: '2 weeks' },
        { name: '_shopify_sa_t', kind: 'cookie', lifetime: '30 minutes' },
        { name: '_shopify_sa_p', kind: 'cookie', lifetime: '30 minutes' },
    ],
    signal: 'shopify',
    stop: 'signal',
    sources: ['https://www.shopify.com/legal/cookies', 'https://shopify.dev/docs/api/customer-privacy'],
    checked: '2026-11-22',
});

export { shopifyAnalytics };
