import { load } from '../loaders/google-tag-manager.js';
import { service } from './service.js';

/**
 * Google Tag Manager: a tag manager.
 * Tracking because it runs whatever the container holds; each service in there needs a declaration of its own.
 */
const googleTagManager = /* @__PURE__ */ service({
    id: 'google-tag-manager',
    name: 'Google Tag Manager',
    provider: 'Google Ireland Limited',
    country: 'IE',
    kind: 'tag-manager',
    category: 'tracking',
    purpose: {
        en: 'Loads the other measuring and advertising tools that the site has put in it; by itself it keeps nothing in your browser.',
        nl: 'Laadt de andere meet- en advertentiediensten die de site erin heeft gezet; zelf bewaart het niets in uw browser.',
    },
    statement: 'https://policies.google.com/privacy',
    hosts: ['googletagmanager.com'],
    items: [],
    thirdParties: 'Google LLC',
    signal: 'google',
    stop: 'reload',
    // That it keeps nothing by itself could not be looked up on its own pages: it is as commonly reported.
    sources: [
        'https://developers.google.com/tag-platform/tag-manager/web/security',
        'https://developers.google.com/tag-platform/security/concepts/cookies',
    ],
    checked: '2026-11-22',
}, load);

export { googleTagManager };
