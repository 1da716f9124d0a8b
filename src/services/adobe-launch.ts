import { service } from './service.js';

/** Adobe Experience Platform Tags: a tag manager. */
export const adobeLaunch = /* @__PURE__ */ service({
  id: 'adobe-launch',
  name: 'Adobe Experience Platform Tags',
  provider: 'Adobe Systems Software Ireland Limited',
  country: 'IE',
  kind: 'tag-manager',
  category: 'tracking',
  purpose: {
    en: 'Loads the other measuring and advertising tools that the site has put in it, and remembers their settings in local storage.',
    nl: 'Laadt de andere meet- en advertentiediensten die de site erin heeft gezet, en onthoudt hun instellingen in lokale opslag.',
  },
  statement: 'https://www.adobe.com/privacy/policy.html',
  hosts: ['adobedtm.com'],
  items: [
    { name: 'com.adobe.reactor.*', kind: 'localStorage', lifetime: 'persistent' },
    { name: 'com.adobe.reactor.*', kind: 'sessionStorage', lifetime: 'session' },
  ],
  thirdParties: 'Adobe Inc.',
  stop: 'reload',
  // Not read on its own pages that day: names and lifetimes are as commonly reported.
  sources: [
    'https://experienceleague.adobe.com/en/docs/experience-platform/tags/home',
    'https://experienceleague.adobe.com/en/docs/experience-platform/tags/extensions/client/core/overview',
  ],
  checked: '2026-11-22',
});
