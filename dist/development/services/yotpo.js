import { service } from './service.js';

/** Yotpo: reviews. */
const yotpo = /* @__PURE__ */ service({
    id: 'yotpo',
    name: 'Yotpo',
    provider: 'Yotpo Ltd.',
    country: 'IL',
    kind: 'reviews',
    category: 'tracking',
    purpose: {
        en: 'Shows reviews of products and measures by ids of its own how visitors look at them.',
        nl: 'Toont beoordelingen van producten en meet met eigen nummers hoe bezoekers ernaar kijken.',
    },
    statement: 'https://www.yotpo.com/privacy-policy/',
    hosts: ['yotpo.com'],
    // It also counts by `pixel`, `_sp_id*` and `sp_ses*` on its own domain, whose lifetimes it does not say.
    items: [{ name: '_yotpo-api-1_session', kind: 'cookie', lifetime: 'session', thirdParty: true }],
    stop: 'reload',
    sources: ['https://support.yotpo.com/docs/yotpo-cookies'],
    checked: '2026-11-22',
});

export { yotpo };
