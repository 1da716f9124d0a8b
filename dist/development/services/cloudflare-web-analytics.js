import { load } from '../loaders/cloudflare-web-analytics.js';
import { service } from './service.js';

/** Cloudflare Web Analytics: visitor statistics. */
const cloudflareWebAnalytics = /* @__PURE__ */ service({
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
    // That it keeps nothing could not be looked up on its own pages: it is what those who examined it found.
    sources: ['https://developers.cloudflare.com/web-analytics/about/'],
    checked: '2026-11-22',
}, load);

export { cloudflareWebAnalytics };
