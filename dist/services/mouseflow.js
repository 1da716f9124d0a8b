import { service } from './service.js';

/** Mouseflow: heat maps and recordings. */
const mouseflow = /* @__PURE__ */ service({
    id: 'mouseflow',
    name: 'Mouseflow',
    provider: 'Mouseflow ApS',
    country: 'DK',
    kind: 'heat-maps',
    category: 'analytical',
    purpose: {
        en: 'Records what you do on a page, such as clicks and scrolling, to show where pages do not work well, with a number for your browser in cookies.',
        nl: 'Neemt op wat u op een pagina doet, zoals klikken en scrollen, om te zien waar pagina’s niet goed werken, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://mouseflow.com/legal/company/privacy-policy/',
    hosts: ['mouseflow.com'],
    items: [
        { name: 'mf_user', kind: 'cookie', lifetime: '90 days' },
        { name: 'mf_*', kind: 'cookie', lifetime: 'session' },
    ],
    stop: 'reload',
    sources: ['https://help.mouseflow.com/en/articles/4282966-what-is-your-cookie-policy'],
    checked: '2026-11-22',
});

export { mouseflow };
