import { load } from '../loaders/fathom.js';
import { service } from './service.js';

/** Fathom Analytics: visitor statistics. */
export const fathom = /* @__PURE__ */ service(
  {
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
    // Not read on its own pages that day: that it keeps nothing is as commonly reported.
    sources: ['https://usefathom.com/docs/script/embed', 'https://usefathom.com/data'],
    checked: '2026-11-22',
  },
  load,
);
