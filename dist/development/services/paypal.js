import { service } from './service.js';

/** PayPal: payments at the checkout. */
const paypal = /* @__PURE__ */ service({
    id: 'paypal',
    name: 'PayPal',
    provider: 'PayPal (Europe) S.à r.l. et Cie, S.C.A.',
    country: 'LU',
    kind: 'payments',
    category: 'functional',
    purpose: {
        en: 'Takes your payment when you choose PayPal, and checks it for fraud with ids of your browser and account.',
        nl: 'Verwerkt uw betaling als u PayPal kiest, en controleert die op fraude met nummers van uw browser en account.',
    },
    statement: 'https://www.paypal.com/privacy-center',
    hosts: ['paypal.com', 'paypalobjects.com'],
    items: [
        { name: 'ts_c', kind: 'cookie', lifetime: '3 years', thirdParty: true },
        { name: 'x-pp-s', kind: 'cookie', lifetime: 'session', thirdParty: true },
        { name: 'nsid', kind: 'cookie', lifetime: 'session', thirdParty: true },
        { name: 'tsrce', kind: 'cookie', lifetime: 'session', thirdParty: true },
        { name: 'l7_az', kind: 'cookie', lifetime: '1 day', thirdParty: true },
        { name: 'enforce_policy', kind: 'cookie', lifetime: '1 year', thirdParty: true },
    ],
    stop: 'reload',
    // The cookies and their lifetimes are a public cookie database’s; its own list could not be looked up.
    sources: [
        'https://www.paypal.com/be/webapps/mpp/ua/privacy-full',
        'https://developer.paypal.com/sdk/js/v5/overview',
    ],
    checked: '2026-11-22',
});

export { paypal };
