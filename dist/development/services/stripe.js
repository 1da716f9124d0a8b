import { service } from './service.js';

/** Stripe: payments at the checkout. */
const stripe = /* @__PURE__ */ service({
    id: 'stripe',
    name: 'Stripe',
    provider: 'Stripe Payments Europe, Limited',
    country: 'IE',
    kind: 'payments',
    category: 'functional',
    purpose: {
        en: 'Takes your payment and checks it for fraud, with the details that you enter and an id of your browser.',
        nl: 'Verwerkt uw betaling en controleert die op fraude, met de gegevens die u invult en een nummer van uw browser.',
    },
    statement: 'https://stripe.com/privacy',
    hosts: ['stripe.com', 'stripe.network'],
    items: [
        { name: '__stripe_mid', kind: 'cookie', lifetime: '1 year' },
        { name: '__stripe_sid', kind: 'cookie', lifetime: '30 minutes' },
        { name: 'm', kind: 'cookie', lifetime: '2 years', thirdParty: true },
    ],
    stop: 'reload',
    sources: ['https://stripe.com/legal/cookies-policy', 'https://docs.stripe.com/js/including'],
    checked: '2026-11-22',
});

export { stripe };
