import { service } from './service.js';

const facebook = /* @__PURE__ */ service({
    id: 'facebook',
    name: 'Facebook',
    provider: 'Meta Platforms Ireland Limited',
    country: 'IE',
    kind: 'social',
    category: 'tracking',
    purpose: {
        en: 'Shows posts, videos, pages and buttons from Facebook; Meta learns which page you are on and uses that for advertising, also without an account.',
        nl: 'Toont berichten, video’s, pagina’s en knoppen van Facebook; Meta ziet op welke pagina u bent en gebruikt dat voor advertenties, ook zonder account.',
    },
    statement: 'https://www.facebook.com/privacy/policy',
    hosts: ['facebook.com', 'facebook.net', 'fbcdn.net', 'fb.watch'],
    items: [
        { name: 'fr', kind: 'cookie', lifetime: '3 months', thirdParty: true },
        { name: 'datr', kind: 'cookie', lifetime: '2 years', thirdParty: true },
        { name: 'sb', kind: 'cookie', lifetime: '2 years', thirdParty: true },
    ],
    stop: 'removal',
    sources: [
        'https://www.facebook.com/privacy/policies/cookies',
        'https://developers.facebook.com/docs/plugins',
    ],
    checked: '2026-11-22',
});

export { facebook };
