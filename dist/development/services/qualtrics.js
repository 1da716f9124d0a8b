import { service } from './service.js';

/** Qualtrics: feedback on the site. */
const qualtrics = /* @__PURE__ */ service({
    id: 'qualtrics',
    name: 'Qualtrics',
    provider: 'Qualtrics, LLC',
    country: 'US',
    kind: 'forms',
    category: 'analytical',
    purpose: {
        en: 'Asks for your opinion of the site, and remembers which pages you saw and what you were asked, to choose whom to ask and when.',
        nl: 'Vraagt naar uw mening over de site, en onthoudt welke pagina’s u zag en wat u al gevraagd is, om te kiezen wie wanneer iets gevraagd wordt.',
    },
    statement: 'https://www.qualtrics.com/privacy-statement/',
    hosts: ['qualtrics.com'],
    items: [
        { name: 'QSI_HistorySession', kind: 'cookie', lifetime: 'session' },
        { name: 'QSI_SI_*', kind: 'cookie', lifetime: '30 days' },
        { name: 'QSI_S_*', kind: 'cookie', lifetime: '7 days' },
        { name: 'QSI_ReplaySession_*', kind: 'cookie', lifetime: 'session' },
        { name: 'QST', kind: 'cookie', lifetime: '6 months', thirdParty: true },
    ],
    stop: 'reload',
    sources: ['https://www.qualtrics.com/support/survey-platform/getting-started/browser-cookies/'],
    checked: '2026-11-22',
});

export { qualtrics };
