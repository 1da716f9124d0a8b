import { load } from '../loaders/piwik-pro.js';
import { service } from './service.js';

/** Piwik PRO Analytics: visitor statistics. */
export const piwikPro = /* @__PURE__ */ service(
  {
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
    items: [
      { name: '_pk_id.*', kind: 'cookie', lifetime: '13 months' },
      { name: '_pk_ses.*', kind: 'cookie', lifetime: '30 minutes' },
      { name: 'ppms_privacy_*', kind: 'cookie', lifetime: '12 months' },
    ],
    signal: 'piwik-pro',
    stop: 'signal',
    sources: [
      'https://help.piwik.pro/support/privacy/cookies-created-for-visitors-by-piwik-pro/',
      'https://developers.piwik.pro/docs/consent-api',
    ],
    checked: '2026-11-22',
  },
  load,
);
