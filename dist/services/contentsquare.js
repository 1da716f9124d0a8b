import { service } from './service.js';

/** Contentsquare: heat maps and recordings. */
const contentsquare = /* @__PURE__ */ service({
    id: 'contentsquare',
    name: 'Contentsquare',
    provider: 'Content Square SAS',
    country: 'FR',
    kind: 'heat-maps',
    category: 'analytical',
    purpose: {
        en: 'Records what you do on a page, such as clicks and scrolling, to show where pages do not work well, with a number for your browser in cookies.',
        nl: 'Neemt op wat u op een pagina doet, zoals klikken en scrollen, om te zien waar pagina’s niet goed werken, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://contentsquare.com/privacy-center/privacy-policy/',
    hosts: ['contentsquare.net'],
    items: [
        { name: '_cs_id', kind: 'cookie', lifetime: '13 months' },
        { name: '_cs_s', kind: 'cookie', lifetime: '30 minutes' },
        { name: '_cs_c', kind: 'cookie', lifetime: '13 months' },
        { name: '_cs_cvars', kind: 'cookie', lifetime: 'session' },
        { name: '_cs_ex', kind: 'cookie', lifetime: '30 days' },
        { name: '_cs_mk_*', kind: 'cookie', lifetime: '30 minutes' },
    ],
    stop: 'reload',
    sources: ['https://docs.contentsquare.com/en/web/cookies/'],
    checked: '2026-11-22',
});

export { contentsquare };
