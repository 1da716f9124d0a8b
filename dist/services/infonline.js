import { service } from './service.js';

/** INFOnline Measurement: visitor statistics. */
const infonline = /* @__PURE__ */ service({
    id: 'infonline',
    name: 'INFOnline Measurement',
    provider: 'INFOnline GmbH',
    country: 'DE',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Counts page views for the official reach figures of publishers, with a number for your browser in a cookie.',
        nl: 'Telt bekeken pagina’s voor de officiële bereikcijfers van uitgevers, met een nummer voor uw browser in een cookie.',
    },
    statement: 'https://www.infonline.de/en/datenschutz/allgemeine-datenschutzinformationen/',
    hosts: ['ioam.de', 'iocnt.net'],
    items: [
        { name: 'i00', kind: 'cookie', lifetime: '1 year', thirdParty: true },
        { name: 'ioam2018', kind: 'cookie', lifetime: '1 year' },
    ],
    stop: 'reload',
    // Its own pages give the domain and the year; the names of the cookies are a public cookie database’s and others’.
    sources: [
        'https://www.infonline.de/en/datenschutz/allgemeine-datenschutzinformationen/',
        'https://www.infonline.de/en/faqs',
    ],
    checked: '2026-11-22',
});

export { infonline };
