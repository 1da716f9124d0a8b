import { service } from './service.js';

/** Mapp Intelligence (Webtrekk): visitor statistics. */
const webtrekk = /* @__PURE__ */ service({
    id: 'webtrekk',
    name: 'Mapp Intelligence (Webtrekk)',
    provider: 'Mapp Digital Germany GmbH',
    country: 'DE',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Counts visits and which campaign they came from, with a number for your browser in a cookie.',
        nl: 'Telt bezoeken en via welke campagne ze kwamen, met een nummer voor uw browser in een cookie.',
    },
    statement: 'https://mapp.com/privacy/',
    hosts: ['webtrekk.net', 'wt-eu02.net', 'wt-safetag.com'],
    items: [
        { name: 'wteid_*', kind: 'cookie', lifetime: '6 months', thirdParty: true },
        { name: 'wt3_eid', kind: 'cookie', lifetime: '6 months' },
        { name: 'wt3_sid', kind: 'cookie', lifetime: 'session' },
        { name: 'wtstp_eid', kind: 'cookie', lifetime: '6 months' },
        { name: 'wtstp_sid', kind: 'cookie', lifetime: 'session' },
    ],
    stop: 'reload',
    sources: [
        'https://docs.mapp.com/docs/which-cookies-are-set-by-mapp-intelligence',
        'https://docs.mapp.com/v1/docs/session-and-visitor-handling',
        'https://docs.mapp.com/docs/opt-out-cookie',
    ],
    checked: '2026-11-22',
});

export { webtrekk };
