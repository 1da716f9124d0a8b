import { service } from './service.js';

/** What WooCommerce keeps of where a customer came from. */
const woocommerceOrderAttribution = /* @__PURE__ */ service({
    id: 'woocommerce-order-attribution',
    name: 'WooCommerce order attribution',
    provider: 'Aut O’Mattic A8C Ireland Ltd.',
    country: 'IE',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Remembers on the site’s own server from which link or campaign you came, so that the shop knows what led to an order.',
        nl: 'Onthoudt op de eigen server van de site via welke link of campagne u kwam, zodat de winkel weet wat tot een bestelling leidde.',
    },
    statement: 'https://automattic.com/privacy/',
    hosts: [],
    items: [
        { name: 'sbjs_session', kind: 'cookie', lifetime: '30 minutes' },
        { name: 'sbjs_udata', kind: 'cookie', lifetime: 'session' },
        { name: 'sbjs_first', kind: 'cookie', lifetime: 'session' },
        { name: 'sbjs_first_add', kind: 'cookie', lifetime: 'session' },
        { name: 'sbjs_current', kind: 'cookie', lifetime: 'session' },
        { name: 'sbjs_current_add', kind: 'cookie', lifetime: 'session' },
        { name: 'sbjs_migrations', kind: 'cookie', lifetime: 'session' },
    ],
    stop: 'reload',
    sources: ['https://woocommerce.com/document/order-attribution-tracking/'],
    checked: '2026-11-22',
});

export { woocommerceOrderAttribution };
