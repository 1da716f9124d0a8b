import { service } from './service.js';

/** etracker analytics: visitor statistics. */
const etracker = /* @__PURE__ */ service({
    id: 'etracker',
    name: 'etracker analytics',
    provider: 'etracker GmbH',
    country: 'DE',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Counts visits and how far visitors scroll, and knows them again with a number in a cookie where cookies are on.',
        nl: 'Telt bezoeken en hoe ver bezoekers scrollen, en herkent hen met een nummer in een cookie als cookies aanstaan.',
    },
    statement: 'https://www.etracker.com/en/data-privacy/',
    hosts: ['etracker.com', 'etracker.de'],
    items: [
        { name: '_et_coid', kind: 'cookie', lifetime: '720 days' },
        { name: 'et_allow_cookies', kind: 'cookie', lifetime: '480 days' },
        { name: 'et_oi_v2', kind: 'cookie', lifetime: '480 days' },
        { name: 'isSdEnabled', kind: 'cookie', lifetime: '24 hours' },
        { name: 'BT_sdc', kind: 'cookie', lifetime: 'session' },
        { name: 'BT_pdc', kind: 'cookie', lifetime: '1 year' },
        { name: 'et_scroll_depth', kind: 'sessionStorage', lifetime: 'session' },
    ],
    stop: 'reload',
    sources: [
        'https://help.etracker.com/en/article/cookies-used',
        'https://www.etracker.com/en/docs/integration-setup-2/settings-accounts/etracker-cookies/cookies-used/',
    ],
    checked: '2026-11-22',
});

export { etracker };
