import { service } from './service.js';

/** Mixpanel: visitor statistics. */
export const mixpanel = /* @__PURE__ */ service({
  id: 'mixpanel',
  name: 'Mixpanel',
  provider: 'Mixpanel, Inc.',
  country: 'US',
  kind: 'analytics',
  category: 'analytical',
  purpose: {
    en: 'Follows which steps visitors take on the site, with a number for your browser in a cookie.',
    nl: 'Houdt bij welke stappen bezoekers op de site zetten, met een nummer voor uw browser in een cookie.',
  },
  statement: 'https://mixpanel.com/legal/privacy-policy/',
  hosts: ['mxpnl.com', 'mixpanel.com'],
  items: [
    { name: 'mp_*_mixpanel', kind: 'cookie', lifetime: '1 year' },
    { name: '__mpq_*', kind: 'localStorage', lifetime: 'persistent' },
  ],
  stop: 'reload',
  // Not read on its own pages that day: names and lifetimes are as commonly reported.
  sources: [
    'https://docs.mixpanel.com/docs/tracking-methods/sdks/javascript',
    'https://docs.mixpanel.com/docs/privacy/protecting-user-data',
  ],
  checked: '2026-11-22',
});
