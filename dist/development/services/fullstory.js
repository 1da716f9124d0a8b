import { service } from './service.js';

/** Fullstory: heat maps and recordings. */
const fullstory = /* @__PURE__ */ service({
    id: 'fullstory',
    name: 'Fullstory',
    provider: 'Fullstory, Inc.',
    country: 'US',
    kind: 'heat-maps',
    category: 'analytical',
    purpose: {
        en: 'Records what you do on a page, such as clicks and scrolling, to show where pages do not work well, with a number for your browser in cookies.',
        nl: 'Neemt op wat u op een pagina doet, zoals klikken en scrollen, om te zien waar pagina’s niet goed werken, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://www.fullstory.com/legal/privacy-policy/',
    hosts: ['fullstory.com'],
    items: [
        { name: 'fs_uid', kind: 'cookie', lifetime: '1 year' },
        { name: 'fs_cid', kind: 'cookie', lifetime: '1 year' },
        { name: 'fs_lua', kind: 'cookie', lifetime: '30 minutes' },
    ],
    stop: 'reload',
    // Its own pages give the names; some lifetimes are as commonly reported.
    sources: [
        'https://help.fullstory.com/hc/en-us/articles/360020829513-Why-Fullstory-uses-First-Party-Cookies',
    ],
    checked: '2026-11-22',
});

export { fullstory };
