import { load } from '../loaders/fathom.js';
import { service } from './service.js';

/** Fathom Analytics: visitor statistics. */
const fathom = /* @__PURE__ */ service({
    id: 'fathom',
    name: 'Fathom Analytics',
    provider: 'Conva Ventures Inc.',
    country: 'CA',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Counts visits by page, origin and kind of device, without cookies.',
        nl: 'Telt bezoeken per pagina, herkomst en soort apparaat, zonder cookies.',
    },
    statement: 'https://usefathom.com/privacy',
    hosts: ['usefathom.com'],
    items: [],
    stop: 'reload',
    // Its page says that it uses no cookies; who the company is could not be looked up there.
    sources: ['https://usefathom.com/data'],
    checked: '2026-11-22',
}, load);

export { fathom };
