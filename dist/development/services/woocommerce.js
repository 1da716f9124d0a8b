import { service } from './service.js';

/** WooCommerce’s shop; it asks no other host. */
const woocommerce = /* @__PURE__ */ service({
    id: 'woocommerce',
    name: 'WooCommerce',
    provider: 'Aut O’Mattic A8C Ireland Ltd.',
    country: 'IE',
    kind: 'shop',
    category: 'functional',
    purpose: {
        en: 'Runs the shop on the site’s own server: keeps your cart and your session while you shop.',
        nl: 'Laat de winkel op de eigen server van de site werken: bewaart uw winkelmand en sessie terwijl u winkelt.',
    },
    statement: 'https://automattic.com/privacy/',
    hosts: [],
    items: [
        { name: 'woocommerce_cart_hash', kind: 'cookie', lifetime: 'session' },
        { name: 'woocommerce_items_in_cart', kind: 'cookie', lifetime: 'session' },
        { name: 'wp_woocommerce_session_*', kind: 'cookie', lifetime: '2 days' },
        { name: 'woocommerce_recently_viewed', kind: 'cookie', lifetime: 'session' },
        { name: 'store_notice*', kind: 'cookie', lifetime: 'session' },
    ],
    stop: 'reload',
    sources: ['https://woocommerce.com/document/woocommerce-cookies/'],
    checked: '2026-11-22',
});

export { woocommerce };
