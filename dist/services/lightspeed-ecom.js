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
        en: 'Runs the shop with an id for your visit, and remembers what you answered to the shop’s own question about cookies.',
        nl: 'Laat de winkel werken met een nummer voor uw bezoek, en onthoudt wat u op de eigen cookievraag van de winkel antwoordde.',
    },
    statement: 'https://www.lightspeedhq.com/legal/privacy-policy/',
    hosts: ['webshopapp.com'],
    items: [
        { name: 'session_id', kind: 'cookie', lifetime: '1 year' },
        { name: 'backend_session_id', kind: 'cookie', lifetime: '1 year' },
        { name: 'COOKIELAW', kind: 'cookie', lifetime: '1 year' },
        { name: 'COOKIELAW_STATS', kind: 'cookie', lifetime: '1 year' },
        { name: 'COOKIELAW_SOCIAL', kind: 'cookie', lifetime: '1 year' },
        { name: 'COOKIELAW_ADS', kind: 'cookie', lifetime: '1 year' },
    ],
    stop: 'reload',
    sources: [
        'https://ecom-support.lightspeedhq.com/hc/en-us/articles/360004886354-Required-privacy-actions',
        'https://ecom-support.lightspeedhq.com/hc/en-us/articles/220320548-Notifying-customers-about-cookies',
        'https://lightspeedhq.com.au/legal/lightspeed-service-agreement',
    ],
    checked: '2026-11-22',
});

export { lightspeedEcom };
