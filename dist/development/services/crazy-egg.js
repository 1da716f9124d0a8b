import { service } from './service.js';

/** Crazy Egg: heat maps and recordings. */
const crazyEgg = /* @__PURE__ */ service({
    id: 'crazy-egg',
    name: 'Crazy Egg',
    provider: 'Crazy Egg, Inc.',
    country: 'US',
    kind: 'heat-maps',
    category: 'analytical',
    purpose: {
        en: 'Records what you do on a page, such as clicks and scrolling, to show where pages do not work well, with a number for your browser in cookies.',
        nl: 'Neemt op wat u op een pagina doet, zoals klikken en scrollen, om te zien waar pagina’s niet goed werken, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://www.crazyegg.com/privacy',
    hosts: ['crazyegg.com'],
    items: [
        { name: '_ce.s', kind: 'cookie', lifetime: '1 year' },
        { name: '_ce.clock_data', kind: 'cookie', lifetime: '1 day' },
        { name: '_ce.clock_event', kind: 'cookie', lifetime: '1 day' },
        { name: '_CEFT', kind: 'cookie', lifetime: '1 year' },
        { name: '_ceir', kind: 'cookie', lifetime: '1 year' },
        { name: 'cebs', kind: 'cookie', lifetime: 'session' },
        { name: 'cebsp_*', kind: 'cookie', lifetime: 'session' },
    ],
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: ['https://www.crazyegg.com/cookies', 'https://www.crazyegg.com/privacy'],
    checked: '2026-11-22',
});

export { crazyEgg };
