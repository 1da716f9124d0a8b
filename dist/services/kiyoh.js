import { service } from './service.js';

/** Kiyoh and Klantenvertellen: reviews. */
const kiyoh = /* @__PURE__ */ service({
    id: 'kiyoh',
    name: 'Kiyoh',
    provider: 'Klantenvertellen B.V.',
    country: 'NL',
    kind: 'reviews',
    category: 'tracking',
    purpose: {
        en: 'Shows reviews and a score of customers in the page; Kiyoh can set a cookie of its own while it does.',
        nl: 'Toont beoordelingen en een score van klanten in de pagina; Kiyoh kan daarbij een eigen cookie plaatsen.',
    },
    statement: 'https://www.kiyoh.nl/disclaimer.html',
    hosts: ['kiyoh.com', 'kiyoh.nl', 'klantenvertellen.nl'],
    items: [{ name: 'Kiyohnl', kind: 'cookie', lifetime: '1 year', thirdParty: true }],
    stop: 'removal',
    sources: ['https://www.kiyoh.nl/disclaimer.html'],
    checked: '2026-11-22',
});

export { kiyoh };
