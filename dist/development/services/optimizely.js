import { service } from './service.js';

/** Optimizely Web Experimentation: experiments. */
const optimizely = /* @__PURE__ */ service({
    id: 'optimizely',
    name: 'Optimizely Web Experimentation',
    provider: 'Optimizely, Inc.',
    country: 'US',
    kind: 'experiments',
    category: 'analytical',
    purpose: {
        en: 'Shows visitors different versions of a page and measures which works best, with a number for your browser in cookies.',
        nl: 'Laat bezoekers verschillende versies van een pagina zien en meet welke het beste werkt, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://www.optimizely.com/legal/privacy-policy/',
    hosts: ['optimizely.com'],
    items: [
        { name: 'optimizelyEndUserId', kind: 'cookie', lifetime: '6 months' },
        { name: 'optimizelyDomainTestCookie', kind: 'cookie', lifetime: '6 months' },
        { name: 'optimizely_data*', kind: 'localStorage', lifetime: 'persistent' },
    ],
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: [
        'https://support.optimizely.com/hc/en-us/articles/4410284260365-Cookies-and-localStorage-in-snippets',
        'https://docs.developers.optimizely.com/web-experimentation/reference/cookie-expiration',
    ],
    checked: '2026-11-22',
});

export { optimizely };
