import { service } from './service.js';

/** Magento’s shop, Adobe Commerce; it asks no other host. */
const magento = /* @__PURE__ */ service({
    id: 'magento',
    name: 'Magento (Adobe Commerce)',
    provider: 'Adobe Systems Software Ireland Limited',
    country: 'IE',
    kind: 'shop',
    category: 'functional',
    purpose: {
        en: 'Runs the shop on the site’s own server: keeps your cart, messages and form keys while you shop.',
        nl: 'Laat de winkel op de eigen server van de site werken: bewaart uw winkelmand, meldingen en formuliersleutels terwijl u winkelt.',
    },
    statement: 'https://www.adobe.com/privacy/policy.html',
    hosts: [],
    items: [
        { name: 'form_key', kind: 'cookie', lifetime: 'session' },
        { name: 'mage-cache-sessid', kind: 'cookie', lifetime: 'session' },
        { name: 'mage-cache-storage*', kind: 'localStorage', lifetime: 'persistent' },
        { name: 'mage-messages', kind: 'cookie', lifetime: '1 year' },
        { name: 'private_content_version', kind: 'cookie', lifetime: '1 year' },
        { name: 'section_data_ids', kind: 'cookie', lifetime: 'session' },
        { name: 'X-Magento-Vary', kind: 'cookie', lifetime: 'session' },
        { name: 'product_data_storage', kind: 'localStorage', lifetime: 'persistent' },
        { name: 'recently_viewed_product*', kind: 'localStorage', lifetime: 'persistent' },
        { name: 'recently_compared_product*', kind: 'localStorage', lifetime: 'persistent' },
    ],
    stop: 'reload',
    sources: [
        'https://experienceleague.adobe.com/en/docs/commerce-admin/start/compliance/privacy/compliance-cookie-law',
    ],
    checked: '2026-11-22',
});

export { magento };
