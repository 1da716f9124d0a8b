import { load } from '../loaders/matomo-cloud.js';
import { service } from './service.js';

/** Matomo Cloud: visitor statistics. */
const matomoCloud = /* @__PURE__ */ service({
    id: 'matomo-cloud',
    name: 'Matomo Cloud',
    provider: 'InnoCraft Limited',
    country: 'NZ',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Counts visits and what visitors do on the pages, with a number for your browser in a cookie.',
        nl: 'Telt bezoeken en wat bezoekers op de pagina’s doen, met een nummer voor uw browser in een cookie.',
    },
    statement: 'https://matomo.org/matomo-cloud-privacy-policy/',
    hosts: ['matomo.cloud'],
    items: [
        { name: '_pk_id*', kind: 'cookie', lifetime: '13 months' },
        { name: '_pk_ref*', kind: 'cookie', lifetime: '6 months' },
        { name: '_pk_ses*', kind: 'cookie', lifetime: '30 minutes' },
        { name: '_pk_cvar*', kind: 'cookie', lifetime: '30 minutes' },
        { name: '_pk_hsr*', kind: 'cookie', lifetime: '30 minutes' },
    ],
    signal: 'matomo',
    stop: 'signal',
    sources: [
        'https://matomo.org/faq/general/faq_146/',
        'https://developer.matomo.org/guides/tracking-consent',
    ],
    checked: '2026-11-22',
}, load);

export { matomoCloud };
