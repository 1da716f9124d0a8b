import { service } from './service.js';

/** Klarna’s messages beside products. */
const klarnaOnSiteMessaging = /* @__PURE__ */ service({
    id: 'klarna-on-site-messaging',
    name: 'Klarna On-site messaging',
    provider: 'Klarna Bank AB (publ)',
    country: 'SE',
    kind: 'advertising',
    category: 'tracking',
    purpose: {
        en: 'Shows what paying later with Klarna would cost beside a product, and recognises you by an id to fit its messages to you.',
        nl: 'Toont bij een product wat later betalen met Klarna kost, en herkent u aan een nummer om de berichten op u af te stemmen.',
    },
    statement: 'https://www.klarna.com/international/privacy-policy/',
    hosts: ['klarnaservices.com'],
    items: [
        { name: 'ku1-vid', kind: 'cookie', lifetime: '540 days' },
        { name: 'ku1-sid', kind: 'cookie', lifetime: 'session' },
        { name: 'ku3-vid', kind: 'cookie', lifetime: '540 days', thirdParty: true },
    ],
    stop: 'reload',
    // Its page gives the names; the 540 days stand in the text that Klarna gives shops, as a shop shows it.
    sources: ['https://docs.klarna.com/on-site-messaging/faq/'],
    checked: '2026-11-22',
});

export { klarnaOnSiteMessaging };
