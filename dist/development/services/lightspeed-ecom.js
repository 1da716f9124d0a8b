import { service } from './service.js';

/** Lightspeed eCom’s shop (C-Series). */
const lightspeedEcom = /* @__PURE__ */ service({
    id: 'lightspeed-ecom',
    name: 'Lightspeed eCom',
    provider: 'Lightspeed Netherlands B.V.',
    country: 'NL',
    kind: 'shop',
    category: 'functional',
    purpose: {
        en: 'Runs the shop and remembers what you answered to the shop’s own question about cookies.',
        nl: 'Laat de winkel werken en onthoudt wat u op de eigen cookievraag van de winkel antwoordde.',
    },
    statement: 'https://www.lightspeedhq.com/legal/privacy-policy/',
    hosts: ['webshopapp.com'],
    items: [
        { name: 'COOKIELAW', kind: 'cookie', lifetime: '1 year' },
        { name: 'COOKIELAW_STATS', kind: 'cookie', lifetime: '1 year' },
        { name: 'COOKIELAW_SOCIAL', kind: 'cookie', lifetime: '1 year' },
        { name: 'COOKIELAW_ADS', kind: 'cookie', lifetime: '1 year' },
    ],
    stop: 'reload',
    sources: ['https://www.lightspeedhq.com/legal/privacy-policy/'],
    checked: '2026-11-22',
});

export { lightspeedEcom };
