import { service } from './service.js';

/** Statcounter: visitor statistics. */
export const statcounter = /* @__PURE__ */ service({
  id: 'statcounter',
  name: 'Statcounter',
  provider: 'StatCounter',
  country: 'IE',
  kind: 'analytics',
  category: 'analytical',
  purpose: {
    en: 'Counts visits and knows returning visitors again, with a number for your browser in cookies.',
    nl: 'Telt bezoeken en herkent terugkerende bezoekers, met een nummer voor uw browser in cookies.',
  },
  statement: 'https://statcounter.com/about/legal/',
  hosts: ['statcounter.com'],
  items: [
    { name: 'sc_is_visitor_unique', kind: 'cookie', lifetime: '2 years' },
    { name: 'is_unique', kind: 'cookie', lifetime: '5 years', thirdParty: true },
    { name: 'sc_medium_source', kind: 'localStorage', lifetime: 'persistent' },
    { name: 'statcounter_bounce', kind: 'sessionStorage', lifetime: 'session' },
  ],
  stop: 'reload',
  // Not read on its own pages that day: names and lifetimes are as commonly reported.
  sources: ['https://statcounter.com/about/cookies/'],
  checked: '2026-11-22',
});
