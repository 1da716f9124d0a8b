import { service } from './service.js';

/** Sleeknote, of Drip: pop-ups. */
const sleeknote = /* @__PURE__ */ service({
    id: 'sleeknote',
    name: 'Sleeknote',
    provider: 'Sleeknote ApS',
    country: 'DK',
    kind: 'newsletters',
    category: 'tracking',
    purpose: {
        en: 'Shows pop-ups that ask for your e-mail address or offer something, and measures by an id which pages you saw and what you did.',
        nl: 'Toont pop-ups die om uw e-mailadres vragen of iets aanbieden, en meet met een nummer welke pagina’s u zag en wat u deed.',
    },
    statement: 'https://sleeknote.com/privacy-policy',
    hosts: ['sleeknote.com', 'sleeknotestaticcontent.sleeknote.com'],
    items: [
        { name: '_sn_n', kind: 'cookie', lifetime: '1 year' },
        { name: '_sn_a', kind: 'cookie', lifetime: '1 year' },
        { name: '_sn_m', kind: 'cookie', lifetime: '1 year' },
    ],
    stop: 'reload',
    sources: [
        'https://help.drip.com/hc/en-us/articles/6908047799437-What-Cookies-do-Onsite-Campaigns-Place-in-My-Browser',
    ],
    checked: '2026-11-22',
});

export { sleeknote };
