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
        { name: '_shopify_analytics', kind: 'cookie', lifetime: '1 year' },
        { name: '_shopify_marketing', kind: 'cookie', lifetime: '1 year' },
        // Since 2026 only shops with a front of their own making may still have these two.
        { name: '_shopify_y', kind: 'cookie', lifetime: '1 year' },
        { name: '_shopify_s', kind: 'cookie', lifetime: '30 minutes' },
        { name: '_shopify_sa_t', kind: 'cookie', lifetime: '30 minutes' },
        { name: '_shopify_sa_p', kind: 'cookie', lifetime: '30 minutes' },
    ],
    signal: 'shopify',
    stop: 'signal',
    // Its list of cookies could be looked up only in part: the lifetimes are as shops and public databases have them.
    sources: [
        'https://www.shopify.com/legal/cookies',
        'https://shopify.dev/changelog/shopifyy-and-shopifys-cookies-will-no-longer-be-set',
        'https://shopify.dev/changelog/trackingconsent-landingpage-origreferrer-cookies-will-no-longer-be-set',
        'https://shopify.dev/docs/api/hydrogen/latest/hooks/useshopifycookies',
        'https://shopify.dev/docs/api/customer-privacy',
    ],
    checked: '2026-11-22',
});

export { shopifyAnalytics };
