import { load } from '../loaders/umami.js';
import { service } from './service.js';

/**
 * Umami: visitor statistics.
 * The hosts are those of its own cloud; a site that runs it itself gives the option `hosts`.
 */
const umami = /* @__PURE__ */ service({
    id: 'umami',
    name: 'Umami',
    provider: 'Umami Software, Inc.',
    country: 'US',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Counts visits by page, origin and kind of device, without cookies.',
        nl: 'Telt bezoeken per pagina, herkomst en soort apparaat, zonder cookies.',
    },
    statement: 'https://umami.is/privacy',
    hosts: ['cloud.umami.is', 'api-gateway.umami.dev'],
    items: [],
    stop: 'reload',
    // Not read on its own pages that day: that it keeps nothing is as commonly reported.
    sources: ['https://umami.is/docs/tracker-configuration', 'https://umami.is/docs/faq'],
    checked: '2026-11-22',
}, load);

export { umami };
