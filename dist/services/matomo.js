import { load } from '../loaders/matomo.js';
import { service } from './service.js';

/**
 * Matomo: visitor statistics.
 * On a server of the site’s own: it has no host that could stand here, the option `hosts` says it. InnoCraft makes
 * the software; a site that runs it puts its own name over `provider`.
 */
const matomo = /* @__PURE__ */ service({
    id: 'matomo',
    name: 'Matomo',
    provider: 'InnoCraft Limited',
    country: 'NZ',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Counts visits and what visitors do on the pages, with a number for your browser in a cookie; the figures stay on the server of the site.',
        nl: 'Telt bezoeken en wat bezoekers op de pagina’s doen, met een nummer voor uw browser in een cookie; de cijfers blijven op de server van de site.',
    },
    statement: 'https://matomo.org/privacy-policy/',
    hosts: [],
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
        'https://developer.matomo.org/guides/tracking-javascript-guide',
    ],
    checked: '2026-11-22',
}, load);

export { matomo };
