import { load } from '../loaders/microsoft-advertising.js';
import { service } from './service.js';

/** Microsoft Advertising (UET): advertising. */
const microsoftAdvertising = /* @__PURE__ */ service({
    id: 'microsoft-advertising',
    name: 'Microsoft Advertising (UET)',
    provider: 'Microsoft Ireland Operations Limited',
    country: 'IE',
    kind: 'advertising',
    category: 'tracking',
    purpose: {
        en: 'Tells Microsoft what you do on this site, to measure advertisements there and to choose them for you, with a number for your browser in cookies.',
        nl: 'Laat Microsoft weten wat u op deze site doet, om advertenties daar te meten en voor u te kiezen, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://privacy.microsoft.com/privacystatement',
    hosts: ['bat.bing.com', 'bat.bing.net'],
    items: [
        { name: '_uetsid', kind: 'cookie', lifetime: '1 day' },
        { name: '_uetvid', kind: 'cookie', lifetime: '13 months' },
        { name: '_uetmsclkid', kind: 'cookie', lifetime: '90 days' },
        { name: '_uetsid', kind: 'localStorage', lifetime: 'persistent' },
        { name: '_uetvid', kind: 'localStorage', lifetime: 'persistent' },
        { name: 'MUID', kind: 'cookie', lifetime: '13 months', thirdParty: true },
    ],
    thirdParties: 'Microsoft Corporation',
    signal: 'microsoft',
    // Told of a refusal, its script goes on with requests that carry no cookie.
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: ['https://learn.microsoft.com/en-us/advertising/msa-help/hlp_ba_conc_uet_faq'],
    checked: '2026-11-22',
}, load);

export { microsoftAdvertising };
