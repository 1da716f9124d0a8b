import { service } from './service.js';

const instagram = /* @__PURE__ */ service({
    id: 'instagram',
    name: 'Instagram',
    provider: 'Meta Platforms Ireland Limited',
    country: 'IE',
    kind: 'social',
    category: 'tracking',
    purpose: {
        en: 'Shows photos and videos from Instagram; Meta learns which page you are on and uses that for advertising, also without an account.',
        nl: 'Toont foto’s en video’s van Instagram; Meta ziet op welke pagina u bent en gebruikt dat voor advertenties, ook zonder account.',
    },
    statement: 'https://privacycenter.instagram.com/policy',
    hosts: ['instagram.com', 'cdninstagram.com'],
    items: [
        { name: 'mid', kind: 'cookie', lifetime: '2 years', thirdParty: true },
        { name: 'ig_did', kind: 'cookie', lifetime: '1 year', thirdParty: true },
        { name: 'datr', kind: 'cookie', lifetime: '2 years', thirdParty: true },
    ],
    stop: 'removal',
    sources: [
        'https://privacycenter.instagram.com/policies/cookies/',
        'https://developers.facebook.com/docs/instagram-platform/oembed',
    ],
    checked: '2026-11-22',
});

export { instagram };
