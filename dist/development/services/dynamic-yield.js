import { service } from './service.js';

/** Dynamic Yield: personal pages and experiments. */
const dynamicYield = /* @__PURE__ */ service({
    id: 'dynamic-yield',
    name: 'Dynamic Yield',
    provider: 'Dynamic Yield Ltd.',
    country: 'IL',
    kind: 'experiments',
    category: 'tracking',
    purpose: {
        en: 'Recognises you by ids and follows what you do, to try out versions of pages and show what fits you.',
        nl: 'Herkent u aan nummers en volgt wat u doet, om versies van pagina’s uit te proberen en te tonen wat bij u past.',
    },
    statement: 'https://www.dynamicyield.com/privacy-policy/',
    hosts: ['dynamicyield.com', 'dynamicyield.eu'],
    // Not `_dycnst`, which keeps the consent that it was told.
    items: [
        { name: 'DYID', kind: 'cookie', lifetime: '1 year', thirdParty: true },
        { name: 'DYSES', kind: 'cookie', lifetime: 'session', thirdParty: true },
        { name: '_dyid', kind: 'cookie', lifetime: '30 days' },
        { name: '_dyid', kind: 'localStorage', lifetime: 'persistent' },
        { name: '_dyid_server', kind: 'cookie', lifetime: '1 year' },
        { name: '_dyjsession', kind: 'cookie', lifetime: 'session' },
        { name: '_dy_csc_ses', kind: 'cookie', lifetime: 'session' },
        { name: '_dycst', kind: 'cookie', lifetime: '30 days' },
        { name: '_dy_geo', kind: 'cookie', lifetime: '30 days' },
        { name: '_dy_df_geo', kind: 'cookie', lifetime: '30 days' },
        { name: '_dy_soct', kind: 'cookie', lifetime: '1 year' },
        { name: '_dy_ses_load_seq', kind: 'cookie', lifetime: '30 days' },
    ],
    thirdParties: 'Mastercard, of which Dynamic Yield is a part',
    stop: 'reload',
    sources: ['https://dy.dev/docs/cookie-management'],
    checked: '2026-11-22',
});

export { dynamicYield };
