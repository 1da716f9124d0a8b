import { load } from '../loaders/cloudflare-web-analytics.js';
import { service } from './service.js';

/** Cloudflare Web Analytics: visitor statistics. */
export const cloudflareWebAnalytics = /* @__PURE__ */ service(
  {
    id: 'cloudflare-web-analytics',
    name: 'Cloudflare Web Analytics',
    provider: 'Cloudflare, Inc.',
    country: 'US',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
      en: 'Counts page views and measures how fast pages load, without cookies.',
      nl: 'Telt hoe vaak pagina’s worden bekeken en meet hoe snel ze laden, zonder cookies.',
    },
    statement: 'https://www.cloudflare.com/privacypolicy/',
    hosts: ['cloudflareinsights.com'],
    items: [],
    stop: 'reload',
    // Not read on its own pages that day: that it keeps nothing is as commonly reported.
    sources: [
      'https://developers.cloudflare.com/web-analytics/about/',
      'https://www.cloudflare.com/web-analytics/',
    ],
    checked: '2026-11-22',
  },
  load,
);
