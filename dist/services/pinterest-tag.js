import { load } from '../loaders/pinterest-tag.js';
import { service } from './service.js';

/** Pinterest Tag: advertising. */
const pinterestTag = /* @__PURE__ */ service({
    id: 'pinterest-tag',
    name: 'Pinterest Tag',
    provider: 'Pinterest Europe Limited',
    country: 'IE',
    kind: 'advertising',
    category: 'tracking',
    purpose: {
        en: 'Tells Pinterest what you do on this site, to measure advertisements there and to choose them for you, with a number for your browser in cookies.',
        nl: 'Laat Pinterest weten wat u op deze site doet, om advertenties daar te meten en voor u te kiezen, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://policy.pinterest.com/en/privacy-policy',
    hosts: ['ct.pinterest.com', 's.pinimg.com'],
    items: [
        { name: '_pin_unauth', kind: 'cookie', lifetime: '1 year' },
        { name: '_derived_epik', kind: 'cookie', lifetime: '1 year' },
        { name: '_epik', kind: 'cookie', lifetime: '1 year' },
        { name: '_pinterest_ct_ua', kind: 'cookie', lifetime: '1 year', thirdParty: true },
        { name: '_pinterest_ct', kind: 'cookie', lifetime: '1 year', thirdParty: true },
        { name: '_pinterest_ct_rt', kind: 'cookie', lifetime: '1 year', thirdParty: true },
    ],
    thirdParties: 'Pinterest, Inc.',
    signal: 'pinterest',
    stop: 'signal',
    // Its own page gives the names and no lifetimes: those are as public cookie databases mostly have them.
    sources: [
        'https://help.pinterest.com/en/business/article/pinterest-tag-parameters-and-cookies',
        'https://help.pinterest.com/en/business/article/install-the-pinterest-tag',
    ],
    checked: '2026-11-22',
}, load);

export { pinterestTag };
