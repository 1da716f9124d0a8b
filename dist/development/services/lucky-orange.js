import { service } from './service.js';

/** Lucky Orange: heat maps and recordings. */
const luckyOrange = /* @__PURE__ */ service({
    id: 'lucky-orange',
    name: 'Lucky Orange',
    provider: 'Lucky Orange LLC',
    country: 'US',
    kind: 'heat-maps',
    category: 'analytical',
    purpose: {
        en: 'Records what you do on a page, such as clicks and scrolling, to show where pages do not work well, with a number for your browser in a cookie.',
        nl: 'Neemt op wat u op een pagina doet, zoals klikken en scrollen, om te zien waar pagina’s niet goed werken, met een nummer voor uw browser in een cookie.',
    },
    statement: 'https://www.luckyorange.com/legal/privacy',
    hosts: ['luckyorange.com', 'luckyorange.net'],
    items: [
        { name: 'lo-uid', kind: 'cookie', lifetime: '2 years' },
        { name: 'lo-visits', kind: 'cookie', lifetime: '2 years' },
        { name: 'lo-session', kind: 'localStorage', lifetime: 'persistent' },
        { name: 'lo-visitor', kind: 'localStorage', lifetime: 'persistent' },
        { name: 'lo-messenger', kind: 'localStorage', lifetime: 'persistent' },
    ],
    stop: 'reload',
    sources: ['https://developers.luckyorange.com/libraries/browser/cookies-storage'],
    checked: '2026-11-22',
});

export { luckyOrange };
