import { service } from './service.js';

/** Google Forms: forms in a frame. */
export const googleForms = /* @__PURE__ */ service({
  id: 'google-forms',
  name: 'Google Forms',
  provider: 'Google Ireland Limited',
  country: 'IE',
  kind: 'forms',
  category: 'tracking',
  purpose: {
    en: 'Shows a form of Google in the page; Google recognises your browser by its own cookies while you fill it in.',
    nl: 'Toont een formulier van Google in de pagina; Google herkent uw browser aan zijn eigen cookies terwijl u het invult.',
  },
  statement: 'https://policies.google.com/privacy',
  hosts: ['docs.google.com', 'forms.gle'],
  items: [{ name: 'NID', kind: 'cookie', lifetime: '6 months', thirdParty: true }],
  stop: 'removal',
  sources: ['https://policies.google.com/technologies/cookies'],
  checked: '2026-11-22',
});
