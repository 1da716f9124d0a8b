import { service } from './service.js';

/** econda Analytics: visitor statistics. */
const econda = /* @__PURE__ */ service({
    id: 'econda',
    name: 'econda Analytics',
    provider: 'econda GmbH',
    country: 'DE',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Counts visits and purchases in the shop, with a number for your browser and for your visit in cookies.',
        nl: 'Telt bezoeken en aankopen in de winkel, met een nummer voor uw browser en voor uw bezoek in cookies.',
    },
    statement: 'https://www.econda.de/en/data-privacy/',
    hosts: ['econda-monitor.de'],
    items: [
        { name: 'emos_jcsid', kind: 'cookie', lifetime: 'session' },
        { name: 'emos_jcvid', kind: 'cookie', lifetime: '2 years' },
    ],
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: ['https://support.econda.de/pages/viewpage.action?pageId=1082417'],
    checked: '2026-11-22',
});

export { econda };
