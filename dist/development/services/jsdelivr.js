import { service } from './service.js';

const jsdelivr = /* @__PURE__ */ service({
    id: 'jsdelivr',
    name: 'jsDelivr',
    provider: 'Prospect One sp. z o.o.',
    country: 'PL',
    kind: 'delivery',
    category: 'functional',
    purpose: {
        en: 'Delivers open-source scripts and styles that this site is built with; your IP address is seen for as long as that takes.',
        nl: 'Levert opensource-scripts en -stijlen waarmee deze site is gebouwd; uw IP-adres wordt gezien zolang dat duurt.',
    },
    statement: 'https://www.jsdelivr.com/terms/privacy-policy-jsdelivr-net',
    hosts: ['cdn.jsdelivr.net', 'fastly.jsdelivr.net'],
    items: [],
    thirdParties: 'Cloudflare, Fastly and Bunny, which carry the files',
    stop: 'removal',
    sources: ['https://www.jsdelivr.com/terms/privacy-policy-jsdelivr-net'],
    checked: '2026-11-22',
});

export { jsdelivr };
