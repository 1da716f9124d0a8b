import { load } from '../loaders/klaviyo.js';
import { service } from './service.js';

/** Klaviyo: tracking and sign-up forms. To start it, `companyId` is the public key of the account. */
const klaviyo = /* @__PURE__ */ service({
    id: 'klaviyo',
    name: 'Klaviyo',
    provider: 'Klaviyo, Inc.',
    country: 'US',
    kind: 'newsletters',
    category: 'tracking',
    purpose: {
        en: 'Follows by an id what you look at in the shop, links it to your e-mail address once that is known, and shows sign-up forms.',
        nl: 'Volgt met een nummer wat u in de winkel bekijkt, koppelt dat aan uw e-mailadres zodra dat bekend is, en toont aanmeldformulieren.',
    },
    statement: 'https://www.klaviyo.com/legal/privacy/privacy-notice',
    hosts: ['klaviyo.com'],
    items: [
        { name: '__kla_id', kind: 'cookie', lifetime: '2 years' },
        { name: 'klaviyoOnsite', kind: 'localStorage', lifetime: 'persistent' },
        { name: 'klaviyoPagesVisitCount*', kind: 'sessionStorage', lifetime: 'session' },
        { name: 'lastExternalReferrer*', kind: 'localStorage', lifetime: 'persistent' },
        { name: '__kla_viewed', kind: 'localStorage', lifetime: 'persistent' },
    ],
    stop: 'reload',
    // It documents the cookie; what its script keeps in the browser's storage is as sites report it.
    sources: [
        'https://help.klaviyo.com/hc/en-us/articles/360034666712',
        'https://help.klaviyo.com/hc/en-us/sections/49375243224859',
    ],
    checked: '2026-11-22',
}, load);

export { klaviyo };
