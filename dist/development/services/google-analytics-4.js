import { load } from '../loaders/google-analytics-4.js';
import { service } from './service.js';

/**
 * Google Analytics 4: visitor statistics.
 * `googletagmanager.com`, which its script comes from, is left to Tag Manager and Ads, because that host serves
 * those as well. The script needs a label of its own, or `load`; a site in `strict` without those two adds the host
 * by the option `hosts`.
 */
const googleAnalytics4 = /* @__PURE__ */ service({
    id: 'google-analytics-4',
    name: 'Google Analytics 4',
    provider: 'Google Ireland Limited',
    country: 'IE',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Counts visits and follows which pages you open and what you click, with a number for your browser in cookies.',
        nl: 'Telt bezoeken en houdt bij welke pagina’s u opent en waarop u klikt, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://policies.google.com/privacy',
    hosts: ['google-analytics.com', 'analytics.google.com'],
    items: [
        { name: '_ga', kind: 'cookie', lifetime: '2 years' },
        { name: '_ga_*', kind: 'cookie', lifetime: '2 years' },
        { name: '_gid', kind: 'cookie', lifetime: '1 day' },
        { name: '_gat*', kind: 'cookie', lifetime: '1 minute' },
    ],
    thirdParties: 'Google LLC',
    signal: 'google',
    // Told of a refusal, its script goes on with pings that carry no cookie.
    stop: 'reload',
    sources: [
        'https://developers.google.com/analytics/devguides/collection/ga4/cookie-usage',
        'https://business.safety.google/adscookies/',
        'https://business.safety.google/privacy/',
    ],
    checked: '2026-11-22',
}, load);

export { googleAnalytics4 };
