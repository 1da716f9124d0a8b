import { load } from '../loaders/meta-pixel.js';
import { service } from './service.js';

/** Meta Pixel: advertising. */
const metaPixel = /* @__PURE__ */ service({
    id: 'meta-pixel',
    name: 'Meta Pixel',
    provider: 'Meta Platforms Ireland Limited',
    country: 'IE',
    kind: 'advertising',
    category: 'tracking',
    purpose: {
        en: 'Tells Facebook and Instagram what you do on this site, to measure advertisements there and to choose them for you, with a number for your browser in cookies.',
        nl: 'Laat Facebook en Instagram weten wat u op deze site doet, om advertenties daar te meten en voor u te kiezen, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://www.facebook.com/privacy/policy/',
    hosts: ['connect.facebook.net', 'www.facebook.com'],
    items: [
        { name: '_fbp', kind: 'cookie', lifetime: '90 days' },
        { name: '_fbc', kind: 'cookie', lifetime: '90 days' },
        { name: 'fr', kind: 'cookie', lifetime: '90 days', thirdParty: true },
    ],
    thirdParties: 'Meta Platforms, Inc.',
    signal: 'meta',
    stop: 'signal',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: [
        'https://developers.facebook.com/docs/meta-pixel/get-started',
        'https://developers.facebook.com/docs/meta-pixel/implementation/gdpr',
        'https://www.facebook.com/privacy/policies/cookies/',
    ],
    checked: '2026-11-22',
}, load);

export { metaPixel };
