import { service } from './service.js';

/** Piano Analytics (AT Internet): visitor statistics. */
const atInternet = /* @__PURE__ */ service({
    id: 'at-internet',
    name: 'Piano Analytics (AT Internet)',
    provider: 'Applied Technologies Internet SAS',
    country: 'FR',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Counts visits and how people move through the site, with a number for your browser in cookies.',
        nl: 'Telt bezoeken en hoe mensen door de site gaan, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://piano.io/privacy-policy/',
    hosts: ['aticdn.net', 'xiti.com', 'at-o.net', 'pa-cd.com'],
    items: [
        { name: '_pcid', kind: 'cookie', lifetime: '13 months' },
        { name: '_pctx', kind: 'cookie', lifetime: '13 months' },
        { name: '_pprv', kind: 'cookie', lifetime: '13 months' },
        { name: 'pa_user', kind: 'cookie', lifetime: '13 months' },
        { name: 'atuserid', kind: 'cookie', lifetime: '13 months' },
        { name: 'atidvisitor', kind: 'cookie', lifetime: '6 months' },
    ],
    stop: 'reload',
    sources: [
        'https://developers.atinternet-solutions.com/piano-analytics/data-collection/general/cookie-storage',
        'https://github.com/at-internet/smarttag-documentation-archive/wiki/AT-Internet-cookies',
    ],
    checked: '2026-11-22',
});

export { atInternet };
