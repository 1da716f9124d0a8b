import { service } from './service.js';

/** Pirsch Analytics: visitor statistics. */
const pirsch = /* @__PURE__ */ service({
    id: 'pirsch',
    name: 'Pirsch Analytics',
    provider: 'Emvi Software GmbH',
    country: 'DE',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Counts visits by page, origin and kind of device, without cookies.',
        nl: 'Telt bezoeken per pagina, herkomst en soort apparaat, zonder cookies.',
    },
    statement: 'https://pirsch.io/privacy',
    hosts: ['pirsch.io'],
    items: [],
    stop: 'reload',
    // Not read on its own pages that day: that it keeps nothing is as commonly reported.
    sources: ['https://docs.pirsch.io/get-started/frontend-integration', 'https://docs.pirsch.io/privacy'],
    checked: '2026-11-22',
});

export { pirsch };
