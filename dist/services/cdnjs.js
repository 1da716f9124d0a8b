import { service } from './service.js';

const cdnjs = /* @__PURE__ */ service({
    id: 'cdnjs',
    name: 'cdnjs',
    provider: 'Cloudflare, Inc.',
    country: 'US',
    kind: 'delivery',
    category: 'functional',
    purpose: {
        en: 'Delivers open-source scripts and styles that this site is built with; Cloudflare sees your IP address.',
        nl: 'Levert opensource-scripts en -stijlen waarmee deze site is gebouwd; Cloudflare ziet uw IP-adres.',
    },
    statement: 'https://www.cloudflare.com/privacypolicy/',
    hosts: ['cdnjs.cloudflare.com'],
    items: [],
    stop: 'removal',
    sources: ['https://cdnjs.com/about', 'https://www.cloudflare.com/privacypolicy/'],
    checked: '2026-11-22',
});

export { cdnjs };
