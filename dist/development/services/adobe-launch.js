import { service } from './service.js';

/** Adobe Experience Platform Tags: a tag manager. */
const adobeLaunch = /* @__PURE__ */ service({
    id: 'adobe-launch',
    name: 'Adobe Experience Platform Tags',
    provider: 'Adobe Systems Software Ireland Limited',
    country: 'IE',
    kind: 'tag-manager',
    category: 'tracking',
    purpose: {
        en: 'Loads the other measuring and advertising tools that the site has put in it, and counts your visits and pages in the storage of your browser.',
        nl: 'Laadt de andere meet- en advertentiediensten die de site erin heeft gezet, en telt uw bezoeken en pagina’s in de opslag van uw browser.',
    },
    statement: 'https://www.adobe.com/privacy/policy.html',
    hosts: ['adobedtm.com'],
    items: [
        { name: 'com.adobe.reactor.*', kind: 'localStorage', lifetime: 'persistent' },
        { name: 'com.adobe.reactor.*', kind: 'sessionStorage', lifetime: 'session' },
    ],
    thirdParties: 'Adobe Inc.',
    stop: 'reload',
    // The names stand in the code of its engine and of its core extension.
    sources: [
        'https://www.adobe.com/privacy/policy.html',
        'https://experienceleague.adobe.com/en/docs/experience-platform/tags/client-side/consent',
        'https://github.com/adobe/reactor-turbine',
        'https://github.com/adobe/reactor-extension-core/blob/159d007456a8dfe382b1fd54da16a5746e88b255/src/lib/helpers/visitorTracking.js',
    ],
    checked: '2026-11-22',
});

export { adobeLaunch };
