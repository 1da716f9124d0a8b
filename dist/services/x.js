import { service } from './service.js';

const x = /* @__PURE__ */ service({
    id: 'x',
    name: 'X',
    provider: 'X Internet Unlimited Company',
    country: 'IE',
    kind: 'social',
    category: 'tracking',
    purpose: {
        en: 'Shows posts and timelines; X recognises your browser on every site that does so, and uses that for advertising.',
        nl: 'Toont berichten en tijdlijnen; X herkent uw browser op elke site die dat doet en gebruikt dat voor advertenties.',
    },
    statement: 'https://x.com/privacy',
    hosts: ['twitter.com', 'x.com', 'twimg.com', 't.co'],
    items: [
        { name: 'guest_id', kind: 'cookie', lifetime: '2 years', thirdParty: true },
        { name: 'guest_id_ads', kind: 'cookie', lifetime: '2 years', thirdParty: true },
        { name: 'guest_id_marketing', kind: 'cookie', lifetime: '2 years', thirdParty: true },
        { name: 'personalization_id', kind: 'cookie', lifetime: '2 years', thirdParty: true },
        { name: 'muc_ads', kind: 'cookie', lifetime: '2 years', thirdParty: true },
    ],
    stop: 'removal',
    sources: [
        'https://help.x.com/en/rules-and-policies/x-cookies',
        'https://docs.x.com/x-for-websites/embedded-posts/overview',
    ],
    checked: '2026-11-22',
});

export { x };
