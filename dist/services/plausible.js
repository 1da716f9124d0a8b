import { load } from '../loaders/plausible.js';
import { service } from './service.js';

/** Plausible Analytics: visitor statistics. */
const plausible = /* @__PURE__ */ service({
    id: 'plausible',
    name: 'Plausible Analytics',
    provider: 'Plausible Insights OÜ',
    country: 'EE',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Counts visits by page, origin and kind of device, without cookies and without a number that lasts longer than a day.',
        nl: 'Telt bezoeken per pagina, herkomst en soort apparaat, zonder cookies en zonder een nummer dat langer dan een dag blijft bestaan.',
    },
    statement: 'https://plausible.io/privacy',
    hosts: ['plausible.io'],
    items: [],
    stop: 'reload',
    // Not read on its own pages that day: that it keeps nothing is as commonly reported.
    sources: ['https://plausible.io/data-policy', 'https://plausible.io/docs/plausible-script'],
    checked: '2026-11-22',
}, load);

export { plausible };
