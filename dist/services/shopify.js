import { service } from './service.js';

/** Shopify’s shop itself; what it measures is a service of its own. */
const shopify = /* @__PURE__ */ service({
    id: 'shopify',
    name: 'Shopify',
    provider: 'Shopify International Limited',
    country: 'IE',
    kind: 'shop',
    category: 'functional',
    purpose: {
        en: 'Runs the shop: keeps your cart, sign-in, country and checkout with ids that the shop needs for them.',
        nl: 'Laat de winkel werken: bewaart uw winkelmand, aanmelding, land en afrekenen met nummers die de winkel daarvoor nodig heeft.',
    },
    statement: 'https://www.shopify.com/legal/privacy',
    hosts: ['cdn.shopify.com', 'shop.app'],
    items: [
        { name: 'cart', kind: 'cookie', lifetime: '2 weeks' },
        { name: 'cart_currency', kind: 'cookie', lifetime: '2 weeks' },
        { name: 'localization', kind: 'cookie', lifetime: '1 year' },
        { name: '_shopify_essential', kind: 'cookie', lifetime: '1 year' },
        { name: 'secure_customer_sig', kind: 'cookie', lifetime: '1 year' },
        { name: 'keep_alive', kind: 'cookie', lifetime: '2 weeks' },
    ],
    signal: 'shopify',
    stop: 'reload',
    sources: ['https://www.shopify.com/legal/cookies'],
    checked: '2026-11-22',
});

export { shopify };
