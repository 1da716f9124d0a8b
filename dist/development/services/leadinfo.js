import { service } from './service.js';

/** Leadinfo: visitor statistics. */
const leadinfo = /* @__PURE__ */ service({
    id: 'leadinfo',
    name: 'Leadinfo',
    provider: 'Leadinfo B.V.',
    country: 'NL',
    kind: 'analytics',
    // Tracking and not analytical: it singles out who visits, for others to approach.
    category: 'tracking',
    purpose: {
        en: 'Finds out by the internet address from which company you visit the site, and follows what you look at with numbers in cookies.',
        nl: 'Zoekt via het internetadres uit vanuit welk bedrijf u de site bezoekt, en houdt met nummers in cookies bij wat u bekijkt.',
    },
    statement: 'https://www.leadinfo.com/en/privacy/',
    hosts: ['leadinfo.net'],
    items: [
        { name: '_li_id.*', kind: 'cookie', lifetime: '2 years' },
        { name: '_li_ses.*', kind: 'cookie', lifetime: '30 minutes' },
    ],
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: ['https://help.leadinfo.com/en/', 'https://www.leadinfo.com/en/privacy/'],
    checked: '2026-11-22',
});

export { leadinfo };
