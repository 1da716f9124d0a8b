import { service } from './service.js';

/** giscus: comments in a frame, kept as discussions on GitHub. */
export const giscus = /* @__PURE__ */ service({
  id: 'giscus',
  name: 'giscus',
  provider: 'GitHub B.V.',
  country: 'NL',
  kind: 'comments',
  category: 'tracking',
  purpose: {
    en: 'Shows comments that are kept on GitHub, and keeps your sign-in at giscus in your browser when you write one.',
    nl: 'Toont reacties die op GitHub staan, en bewaart uw aanmelding bij giscus in uw browser als u er een schrijft.',
  },
  statement: 'https://docs.github.com/en/site-policy/privacy-policies/github-general-privacy-statement',
  hosts: ['giscus.app'],
  items: [{ name: 'giscus-session', kind: 'localStorage', lifetime: 'persistent' }],
  stop: 'removal',
  sources: ['https://github.com/giscus/giscus/blob/main/PRIVACY-POLICY.md'],
  checked: '2026-11-22',
});
