import { service } from './service.js';

/** Sooqr: search in a shop. */
const sooqr = /* @__PURE__ */ service({
    id: 'sooqr',
    name: 'Sooqr Search',
    provider: 'Spotler Nederland B.V.',
    country: 'NL',
    kind: 'search',
    category: 'analytical',
    purpose: {
        en: 'Finds what you type in the search box of the shop, and keeps ids to measure what people search and open.',
        nl: 'Vindt wat u in het zoekvak van de winkel typt, en bewaart nummers om te meten wat mensen zoeken en openen.',
    },
    statement: 'https://www.sooqr.com/privacy-policy',
    hosts: ['sooqr.com'],
    items: [
        { name: '__sqra', kind: 'cookie', lifetime: '2 years' },
        { name: '__sqrb', kind: 'cookie', lifetime: '2 years' },
        { name: '__sqrc', kind: 'cookie', lifetime: '2 years' },
    ],
    stop: 'reload',
    // Its pages say that the cookies are the site’s own and measure; their names and lifetimes are a public cookie
    // database’s. Its terms of 2020 name Sooqr B.V.; no page of Spotler could be looked up.
    sources: [
        'https://support.sooqr.com/dpa/does-sooqr-collect-andor-process-personal-data',
        'https://www.sooqr.com/terms-and-conditions/',
    ],
    checked: '2026-11-22',
});

export { sooqr };
