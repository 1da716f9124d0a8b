import { load } from '../loaders/simple-analytics.js';
import { service } from './service.js';

/** Simple Analytics: visitor statistics. */
export const simpleAnalytics = /* @__PURE__ */ service(
  {
    id: 'simple-analytics',
    name: 'Simple Analytics',
    provider: 'Simple Analytics B.V.',
    country: 'NL',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
      en: 'Counts visits by page and origin, without cookies and without a number for your browser.',
      nl: 'Telt bezoeken per pagina en herkomst, zonder cookies en zonder nummer voor uw browser.',
    },
    statement: 'https://www.simpleanalytics.com/privacy-policy',
    hosts: ['simpleanalyticscdn.com'],
    items: [],
    stop: 'reload',
    // Not read on its own pages that day: that it keeps nothing is as commonly reported.
    sources: ['https://docs.simpleanalytics.com/what-we-collect', 'https://docs.simpleanalytics.com/script'],
    checked: '2026-11-22',
  },
  load,
);
