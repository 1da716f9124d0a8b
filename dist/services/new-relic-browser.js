import { service } from './service.js';

/** New Relic Browser: errors and speed. */
const newRelicBrowser = /* @__PURE__ */ service({
    id: 'new-relic-browser',
    name: 'New Relic Browser',
    provider: 'New Relic International Limited',
    country: 'IE',
    kind: 'errors',
    category: 'analytical',
    purpose: {
        en: 'Measures how fast pages load and which errors occur, with a number for your visit in local storage.',
        nl: 'Meet hoe snel pagina’s laden en welke fouten er optreden, met een nummer voor uw bezoek in lokale opslag.',
    },
    statement: 'https://newrelic.com/termsandconditions/privacy',
    hosts: ['js-agent.newrelic.com', 'nr-data.net'],
    items: [{ name: 'NRBA_SESSION', kind: 'localStorage', lifetime: '4 hours' }],
    thirdParties: 'New Relic, Inc.',
    stop: 'reload',
    sources: [
        'https://docs.newrelic.com/docs/browser/new-relic-browser/page-load-timing-resources/session-tracking',
        'https://docs.newrelic.com/docs/browser/new-relic-browser/miscellaneous/security-new-relic-browser',
    ],
    checked: '2026-11-22',
});

export { newRelicBrowser };
