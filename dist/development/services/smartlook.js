import { service } from './service.js';

/** Smartlook: heat maps and recordings. */
const smartlook = /* @__PURE__ */ service({
    id: 'smartlook',
    name: 'Smartlook',
    provider: 'Smartlook.com, s.r.o.',
    country: 'CZ',
    kind: 'heat-maps',
    category: 'analytical',
    purpose: {
        en: 'Records what you do on a page, such as clicks and scrolling, to show where pages do not work well, with a number for your browser in cookies.',
        nl: 'Neemt op wat u op een pagina doet, zoals klikken en scrollen, om te zien waar pagina’s niet goed werken, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://help.smartlook.com/docs/privacy-policy',
    hosts: ['smartlook.com', 'smartlook.cloud'],
    items: [
        { name: 'SL_C_*', kind: 'cookie', lifetime: '13 months' },
        { name: 'SL_L_*', kind: 'localStorage', lifetime: 'persistent' },
    ],
    thirdParties: 'Cisco Systems, Inc.',
    stop: 'reload',
    sources: ['https://help.smartlook.com/docs/cookies-smartlook'],
    checked: '2026-11-22',
});

export { smartlook };
