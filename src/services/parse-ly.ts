import { service } from './service.js';

/** Parse.ly: visitor statistics. */
export const parseLy = /* @__PURE__ */ service({
  id: 'parse-ly',
  name: 'Parse.ly',
  provider: 'Automattic Inc.',
  country: 'US',
  kind: 'analytics',
  category: 'analytical',
  purpose: {
    en: 'Measures which articles are read and for how long, with a number for your browser in cookies.',
    nl: 'Meet welke artikelen worden gelezen en hoelang, met een nummer voor uw browser in cookies.',
  },
  statement: 'https://www.parse.ly/privacy-policy/',
  hosts: ['parsely.com'],
  items: [
    { name: '_parsely_visitor', kind: 'cookie', lifetime: '13 months' },
    { name: '_parsely_session', kind: 'cookie', lifetime: '30 minutes' },
    { name: '_parsely_tpa_blocked', kind: 'cookie', lifetime: '12 hours' },
    { name: '_parsely_slot_click', kind: 'cookie', lifetime: 'session' },
  ],
  stop: 'reload',
  sources: ['https://docs.parse.ly/privacy/cookies/'],
  checked: '2026-11-22',
});
