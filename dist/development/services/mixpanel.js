import { service } from './service.js';

/** Mixpanel: visitor statistics. */
const mixpanel = /* @__PURE__ */ service({
    id: 'mixpanel',
    name: 'Mixpanel',
    provider: 'Mixpanel, Inc.',
    country: 'US',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Follows which steps visitors take on the site, with a number for your browser in a cookie.',
        nl: 'Houdt bij welke stappen bezoekers op de site zetten, met een nummer voor uw browser in een cookie.',
    },
    statement: 'https://mixpanel.com/legal/privacy-policy/',
    hosts: ['mxpnl.com', 'mixpanel.com'],
    // Not `__mp_opt_in_out_*`, which keeps a refusal: a withdrawal would delete it.
    items: [
        { name: 'mp_*_mixpanel', kind: 'cookie', lifetime: '1 year' },
        { name: '__mpq_*', kind: 'localStorage', lifetime: 'persistent' },
        { name: 'mp_tab_id_mixpanel_*', kind: 'sessionStorage', lifetime: 'session' },
        { name: 'mp_gen_new_tab_id_mixpanel_*', kind: 'sessionStorage', lifetime: 'session' },
    ],
    stop: 'reload',
    // The names and lifetimes are the defaults in the code of its script.
    sources: [
        'https://github.com/mixpanel/mixpanel-js/blob/0040810f2c4989e104b6374a0f94741fdae6c72a/src/mixpanel-core.js',
        'https://docs.mixpanel.com/docs/privacy/protecting-user-data',
    ],
    checked: '2026-11-22',
});

export { mixpanel };
