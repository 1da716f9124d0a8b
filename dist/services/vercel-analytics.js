import { service } from './service.js';

/** Vercel Web Analytics: visitor statistics. */
const vercelAnalytics = /* @__PURE__ */ service({
    id: 'vercel-analytics',
    name: 'Vercel Web Analytics',
    provider: 'Vercel Inc.',
    country: 'US',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Counts visits by page, origin and kind of device, without cookies.',
        nl: 'Telt bezoeken per pagina, herkomst en soort apparaat, zonder cookies.',
    },
    statement: 'https://vercel.com/legal/privacy-policy',
    hosts: ['va.vercel-scripts.com'],
    items: [],
    stop: 'reload',
    // Not read on its own pages that day: that it keeps nothing is as commonly reported.
    sources: ['https://vercel.com/docs/analytics/privacy-policy'],
    checked: '2026-11-22',
});

export { vercelAnalytics };
