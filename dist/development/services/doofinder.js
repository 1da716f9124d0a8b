import { service } from './service.js';

/** Doofinder: search in a shop. */
const doofinder = /* @__PURE__ */ service({
    id: 'doofinder',
    name: 'Doofinder',
    provider: 'Doofinder S.L.',
    country: 'ES',
    kind: 'search',
    category: 'analytical',
    purpose: {
        en: 'Finds what you type in the search box of the shop, and links by an id what is searched, opened and bought within a day.',
        nl: 'Vindt wat u in het zoekvak van de winkel typt, en koppelt met een nummer wat binnen een dag gezocht, geopend en gekocht wordt.',
    },
    statement: 'https://www.doofinder.com/en/privacy-policy',
    hosts: ['doofinder.com'],
    // The name is the id of the shop’s installation, a UUID, and `.session`.
    items: [{ name: '*-*-*-*-*.session', kind: 'cookie', lifetime: '24 hours' }],
    stop: 'reload',
    sources: ['https://support.doofinder.com/troubleshooting-articles/doofinder-cookies.html'],
    checked: '2026-11-22',
});

export { doofinder };
