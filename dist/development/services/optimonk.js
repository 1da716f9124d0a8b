import { service } from './service.js';

/** OptiMonk: pop-ups. */
const optimonk = /* @__PURE__ */ service({
    id: 'optimonk',
    name: 'OptiMonk',
    provider: 'OptiMonk International Zrt.',
    country: 'HU',
    kind: 'newsletters',
    category: 'tracking',
    purpose: {
        en: 'Shows pop-ups and offers, and keeps an id with your visits and what you filled in, to choose what you see.',
        nl: 'Toont pop-ups en aanbiedingen, en bewaart een nummer met uw bezoeken en wat u invulde, om te kiezen wat u ziet.',
    },
    statement: 'https://www.optimonk.com/privacy-policy/',
    hosts: ['optimonk.com'],
    items: [
        { name: 'optiMonkClient', kind: 'cookie', lifetime: '1 year' },
        { name: 'optimonkClient', kind: 'cookie', lifetime: '1 year' },
        { name: 'optiMonkClientId', kind: 'cookie', lifetime: '1 year' },
        { name: 'optiMonkSession', kind: 'cookie', lifetime: 'session' },
        { name: 'omLastFilled', kind: 'cookie', lifetime: '1 year' },
        { name: 'omAbTest*', kind: 'cookie', lifetime: '1 year' },
    ],
    stop: 'reload',
    // Its page writes `optimonkClient`, its script `optiMonkClient`. It gives no lifetime for the two that begin with
    // `om`: they have that of the others here. The session's cookie is as found in browsers.
    sources: [
        'https://support.optimonk.com/hc/en-us/articles/360021673340-OptiMonk-Cookies',
        'https://www.optimonk.com/privacy-policy',
    ],
    checked: '2026-11-22',
});

export { optimonk };
