import { service } from './service.js';

/** Dotdigital: web behaviour tracking. */
const dotdigital = /* @__PURE__ */ service({
    id: 'dotdigital',
    name: 'Dotdigital',
    provider: 'dotdigital EMEA Limited',
    country: 'GB',
    kind: 'newsletters',
    category: 'tracking',
    purpose: {
        en: 'Follows by an id which pages you visit and what you buy, and links it to your e-mail address if you are on the mailing list.',
        nl: 'Volgt met een nummer welke pagina’s u bezoekt en wat u koopt, en koppelt dat aan uw e-mailadres als u op de mailinglijst staat.',
    },
    statement: 'https://dotdigital.com/privacy-policy',
    hosts: ['trackedlink.net', 'trackedweb.net', 'dotdigital.com'],
    items: [
        { name: 'dm_i', kind: 'cookie', lifetime: '1 year' },
        { name: 'recordID', kind: 'cookie', lifetime: '1 year' },
        { name: 'sessionID', kind: 'cookie', lifetime: '20 minutes' },
    ],
    stop: 'reload',
    // Its newest list names only `dm_i`; the other two are on its older one. Both give lifetimes from 20 minutes to
    // 365 days without saying which is whose.
    sources: [
        'https://support.dotdigital.com/en/articles/8199476-cookies-that-might-be-placed-on-contacts-devices',
        'https://support.dotdigital.com/hc/en-gb/articles/115001414144',
        'https://support.dotdigital.com/en/articles/8199234-install-web-behavior-tracking',
        'https://dotdigital.com/privacy-policy',
    ],
    checked: '2026-11-22',
});

export { dotdigital };
