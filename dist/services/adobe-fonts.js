import { service } from './service.js';

const adobeFonts = /* @__PURE__ */ service({
    id: 'adobe-fonts',
    name: 'Adobe Fonts',
    provider: 'Adobe Systems Software Ireland Limited',
    country: 'IE',
    kind: 'fonts',
    category: 'tracking',
    purpose: {
        en: 'Delivers the typefaces of this site and tells Adobe which ones were shown and where, so that their makers are paid.',
        nl: 'Levert de lettertypen van deze site en meldt Adobe welke er waar zijn getoond, zodat de makers worden betaald.',
    },
    statement: 'https://www.adobe.com/privacy/policies/adobe-fonts.html',
    hosts: ['use.typekit.net', 'p.typekit.net'],
    items: [],
    stop: 'removal',
    sources: ['https://www.adobe.com/privacy/policies/adobe-fonts.html'],
    checked: '2026-11-22',
});

export { adobeFonts };
