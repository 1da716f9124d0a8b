import { service } from './service.js';

/** Taboola: advertising. */
const taboola = /* @__PURE__ */ service({
    id: 'taboola',
    name: 'Taboola',
    provider: 'Taboola Europe Limited',
    country: 'GB',
    kind: 'advertising',
    category: 'tracking',
    purpose: {
        en: 'Shows or measures recommended articles and advertisements of Taboola, chosen by what you read on many sites, with a number for your browser in cookies.',
        nl: 'Toont of meet aanbevolen artikelen en advertenties van Taboola, gekozen op wat u op veel sites leest, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://www.taboola.com/policies/privacy-policy',
    hosts: ['taboola.com'],
    items: [
        { name: 't_gid', kind: 'cookie', lifetime: '1 year', thirdParty: true },
        { name: 't_pid', kind: 'cookie', lifetime: '1 year', thirdParty: true },
        { name: 't_pt_gid', kind: 'cookie', lifetime: '1 year' },
        { name: 'trc_cookie_storage', kind: 'cookie', lifetime: '1 year' },
        { name: 'taboola_session_id', kind: 'cookie', lifetime: 'session', thirdParty: true },
        { name: 'taboola_fp_td_user_id', kind: 'cookie', lifetime: '1 year', thirdParty: true },
        { name: 'taboola_select', kind: 'cookie', lifetime: '1 year', thirdParty: true },
        { name: 'abLdr', kind: 'cookie', lifetime: '3 hours', thirdParty: true },
        { name: 'taboola global:*', kind: 'localStorage', lifetime: 'persistent' },
        { name: 'taboolasmartSwap', kind: 'localStorage', lifetime: 'persistent' },
    ],
    thirdParties: 'Taboola.com Ltd. and its affiliates',
    stop: 'reload',
    // Its policy names Taboola.com Ltd. with its affiliates; which of them Europeans deal with could not be looked up.
    sources: [
        'https://policies.taboola.com/en/cookie-policy',
        'https://www.taboola.com/policies/privacy-policy',
    ],
    checked: '2026-11-22',
});

export { taboola };
