import { service } from './service.js';

/** Mollie: payments at the checkout. */
const mollie = /* @__PURE__ */ service({
    id: 'mollie',
    name: 'Mollie',
    provider: 'Mollie B.V.',
    country: 'NL',
    kind: 'payments',
    category: 'functional',
    purpose: {
        en: 'Shows the fields for your card and takes your payment, with the details that you enter there.',
        nl: 'Toont de velden voor uw kaart en verwerkt uw betaling, met de gegevens die u daar invult.',
    },
    statement: 'https://www.mollie.com/privacy',
    hosts: ['mollie.com'],
    // Its documentation names nothing that its card fields keep in the shop’s pages.
    items: [],
    stop: 'reload',
    sources: ['https://docs.mollie.com/docs/mollie-components', 'https://www.mollie.com/legal/cookies'],
    checked: '2026-11-22',
});

export { mollie };
