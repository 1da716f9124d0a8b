import { service } from './service.js';

/** Albacross: visitor statistics. */
const albacross = /* @__PURE__ */ service({
    id: 'albacross',
    name: 'Albacross',
    provider: 'Albacross Nordic AB',
    country: 'SE',
    kind: 'analytics',
    // Tracking and not analytical: it singles out who visits, for others to approach.
    category: 'tracking',
    purpose: {
        en: 'Finds out by the internet address from which company you visit the site, and knows your browser again with a cookie.',
        nl: 'Zoekt via het internetadres uit vanuit welk bedrijf u de site bezoekt, en herkent uw browser met een cookie.',
    },
    statement: 'https://albacross.com/privacy-policy/',
    hosts: ['albacross.com'],
    items: [
        { name: 'nQ_cookieId', kind: 'cookie', lifetime: '1 year' },
        { name: 'nQ_userVisitId', kind: 'cookie', lifetime: '30 minutes' },
    ],
    stop: 'reload',
    // Its statement does not name its cookies: names and lifetimes are as sites that use it report them.
    sources: ['https://albacross.com/privacy-policy/', 'https://albacross.com/terms-of-service/'],
    checked: '2026-11-22',
});

export { albacross };
