import { load } from '../loaders/piwik-pro.js';
import { service } from './service.js';

/** Piwik PRO Analytics: visitor statistics. */
const piwikPro = /* @__PURE__ */ service({
    id: 'piwik-pro',
    name: 'Piwik PRO Analytics',
    provider: 'Piwik PRO SA',
    country: 'PL',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Counts visits and what visitors do on the pages, with a number for your browser in a cookie.',
        nl: 'Telt bezoeken en wat bezoekers op de pagina’s doen, met een nummer voor uw browser in een cookie.',
    },
    statement: 'https://piwik.pro/privacy-policy/',
    hosts: ['piwik.pro'],
    // Not `ppms_privacy_*`, which keeps the consent that it was told.
    items: [
        { name: '_pk_id.*', kind: 'cookie', lifetime: '13 months' },
        { name: '_pk_ses.*', kind: 'cookie', lifetime: '30 minutes' },
    ],
    signal: 'piwik-pro',
    stop: 'signal',
    sources: [
        'https://help.piwik.pro/support/privacy/cookies-created-by-piwik-pro',
        'https://piwik.pro/core-dpa/',
        'https://developers.piwik.pro/docs/consent-api',
    ],
    checked: '2026-11-22',
}, load);

export { piwikPro };
