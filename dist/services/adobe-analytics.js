import { service } from './service.js';

/** Adobe Analytics: visitor statistics. */
const adobeAnalytics = /* @__PURE__ */ service({
    id: 'adobe-analytics',
    name: 'Adobe Analytics',
    provider: 'Adobe Systems Software Ireland Limited',
    country: 'IE',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Counts visits and follows what you look at and click, with a number for your browser in cookies.',
        nl: 'Telt bezoeken en houdt bij wat u bekijkt en waarop u klikt, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://www.adobe.com/privacy/policy.html',
    hosts: ['omtrdc.net', '2o7.net', 'adobedc.net'],
    items: [
        { name: 's_ecid', kind: 'cookie', lifetime: '2 years' },
        { name: 's_vi*', kind: 'cookie', lifetime: '2 years' },
        { name: 's_fid', kind: 'cookie', lifetime: '2 years' },
        { name: 's_cc', kind: 'cookie', lifetime: 'session' },
        { name: 's_sq', kind: 'cookie', lifetime: 'session' },
        { name: 'AMCV_*', kind: 'cookie', lifetime: '2 years' },
        { name: 'AMCVS_*', kind: 'cookie', lifetime: 'session' },
        { name: 'kndctr_*_identity', kind: 'cookie', lifetime: '395 days' },
        { name: 'kndctr_*_cluster', kind: 'cookie', lifetime: '30 minutes' },
    ],
    thirdParties: 'Adobe Inc.',
    stop: 'reload',
    sources: [
        'https://experienceleague.adobe.com/en/docs/core-services/interface/data-collection/cookies/analytics',
        'https://experienceleague.adobe.com/en/docs/core-services/interface/data-collection/cookies/web-sdk',
        'https://experienceleague.adobe.com/docs/id-service/using/id-service-api/configurations/cookielifetime.html',
    ],
    checked: '2026-11-22',
});

export { adobeAnalytics };
