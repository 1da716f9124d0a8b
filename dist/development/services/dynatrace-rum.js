import { service } from './service.js';

/** Dynatrace Real User Monitoring: errors and speed. */
const dynatraceRum = /* @__PURE__ */ service({
    id: 'dynatrace-rum',
    name: 'Dynatrace Real User Monitoring',
    provider: 'Dynatrace Austria GmbH',
    country: 'AT',
    kind: 'errors',
    category: 'analytical',
    purpose: {
        en: 'Measures how fast pages respond and which errors occur, with a number for your visit and your browser in cookies.',
        nl: 'Meet hoe snel pagina’s reageren en welke fouten er optreden, met een nummer voor uw bezoek en uw browser in cookies.',
    },
    statement: 'https://www.dynatrace.com/company/trust-center/privacy/',
    hosts: ['js-cdn.dynatrace.com', 'bf.dynatrace.com', 'live.dynatrace.com'],
    items: [
        { name: 'dtCookie*', kind: 'cookie', lifetime: 'session' },
        { name: 'dtPC*', kind: 'cookie', lifetime: 'session' },
        { name: 'dtSa*', kind: 'cookie', lifetime: 'session' },
        { name: 'rxVisitor*', kind: 'cookie', lifetime: '1 year' },
        { name: 'rxvt*', kind: 'cookie', lifetime: 'session' },
    ],
    stop: 'reload',
    sources: [
        'https://docs.dynatrace.com/docs/manage/data-privacy-and-security/data-privacy/rum-cookies-and-web-storage',
    ],
    checked: '2026-11-22',
});

export { dynatraceRum };
