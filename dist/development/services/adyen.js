import { service } from './service.js';

/** Adyen: payments at the checkout. */
const adyen = /* @__PURE__ */ service({
    id: 'adyen',
    name: 'Adyen',
    provider: 'Adyen N.V.',
    country: 'NL',
    kind: 'payments',
    category: 'functional',
    purpose: {
        en: 'Shows the ways to pay, takes your payment, and checks it for fraud with features of your device.',
        nl: 'Toont de manieren om te betalen, verwerkt uw betaling, en controleert die op fraude met kenmerken van uw apparaat.',
    },
    statement: 'https://www.adyen.com/policies-and-disclaimer/privacy-policy',
    hosts: ['adyen.com'],
    items: [{ name: '_rp_uid', kind: 'cookie', lifetime: '30 days' }],
    stop: 'reload',
    sources: ['https://docs.adyen.com/risk-management/fraud-data-collection'],
    checked: '2026-11-22',
});

export { adyen };
