import { service } from './service.js';

/** Emarsys: Web Extend, its tracking. */
const emarsys = /* @__PURE__ */ service({
    id: 'emarsys',
    name: 'SAP Emarsys',
    provider: 'Emarsys eMarketing Systems GmbH',
    country: 'AT',
    kind: 'newsletters',
    category: 'tracking',
    purpose: {
        en: 'Follows by an id what you look at and buy, to recommend products on the site and in e-mail.',
        nl: 'Volgt met een nummer wat u bekijkt en koopt, om producten aan te bevelen op de site en in e-mail.',
    },
    statement: 'https://emarsys.com/privacy-policy/',
    hosts: ['scarabresearch.com', 'emarsys.net', 'emarsys.com'],
    items: [
        { name: 'scarab.visitor', kind: 'cookie', lifetime: '1 year' },
        { name: 'scarab.profile', kind: 'cookie', lifetime: '1 year' },
        { name: 'scarab.mayAdd', kind: 'cookie', lifetime: 'session' },
    ],
    stop: 'reload',
    sources: [
        'https://help.emarsys.com/hc/en-us/articles/360005205113-GDPR-and-Web-Extend-all-you-need-to-know',
    ],
    checked: '2026-11-22',
});

export { emarsys };
