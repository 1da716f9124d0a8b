import { service } from './service.js';

/** Klarna’s payments at the checkout; its messages on other pages are a service of their own. */
const klarna = /* @__PURE__ */ service({
    id: 'klarna',
    name: 'Klarna Payments',
    provider: 'Klarna Bank AB (publ)',
    country: 'SE',
    kind: 'payments',
    category: 'functional',
    purpose: {
        en: 'Shows the ways to pay with Klarna at the checkout and takes your payment, with your order and contact details.',
        nl: 'Toont bij het afrekenen de manieren om met Klarna te betalen en verwerkt uw betaling, met uw bestelling en contactgegevens.',
    },
    statement: 'https://www.klarna.com/international/privacy-policy/',
    hosts: ['klarna.com', 'klarnacdn.net'],
    // Its documentation names nothing that its payment window keeps in the shop’s pages.
    items: [],
    stop: 'reload',
    sources: ['https://docs.klarna.com/klarna-payments/'],
    checked: '2026-11-22',
});

export { klarna };
