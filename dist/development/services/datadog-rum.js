import { service } from './service.js';

/** Datadog Real User Monitoring: errors and speed. */
const datadogRum = /* @__PURE__ */ service({
    id: 'datadog-rum',
    name: 'Datadog Real User Monitoring',
    provider: 'Datadog, Inc.',
    country: 'US',
    kind: 'errors',
    category: 'analytical',
    purpose: {
        en: 'Measures how fast pages respond and which errors occur, with a number for your visit in a cookie.',
        nl: 'Meet hoe snel pagina’s reageren en welke fouten er optreden, met een nummer voor uw bezoek in een cookie.',
    },
    statement: 'https://www.datadoghq.com/legal/privacy/',
    hosts: ['datadoghq-browser-agent.com', 'browser-intake-datadoghq.com', 'browser-intake-datadoghq.eu'],
    // A year because it also carries the number by which anonymous visitors are counted; a visit in it ends sooner.
    items: [{ name: '_dd_s', kind: 'cookie', lifetime: '1 year' }],
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: [
        'https://docs.datadoghq.com/data_security/real_user_monitoring/',
        'https://docs.datadoghq.com/real_user_monitoring/application_monitoring/browser/setup/',
    ],
    checked: '2026-11-22',
});

export { datadogRum };
