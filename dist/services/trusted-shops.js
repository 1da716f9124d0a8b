import { service } from './service.js';

/** Trusted Shops: seal, buyer protection and reviews. */
const trustedShops = /* @__PURE__ */ service({
    id: 'trusted-shops',
    name: 'Trusted Shops Trustbadge',
    provider: 'Trusted Shops SE',
    country: 'DE',
    kind: 'reviews',
    category: 'tracking',
    purpose: {
        en: 'Shows a seal and reviews, and after an order compares your e-mail address, made unreadable, and the order with its members.',
        nl: 'Toont een keurmerk en beoordelingen, en vergelijkt na een bestelling uw onleesbaar gemaakte e-mailadres en de bestelling met zijn leden.',
    },
    statement: 'https://www.trustedshops.com/privacy/',
    hosts: ['trustedshops.com', 'etrusted.com'],
    // It says that it keeps nothing in the browser; it reads the order from the page.
    items: [],
    stop: 'reload',
    sources: [
        'https://help.etrusted.com/hc/en-gb/articles/28996215262226-Data-protection-guideline-Information-about-cookies',
        'https://help.etrusted.com/hc/en-gb/articles/23970823488530-Trustbadge-documentation-for-online-retailers',
    ],
    checked: '2026-11-22',
});

export { trustedShops };
