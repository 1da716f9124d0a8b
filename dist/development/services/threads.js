import { service } from './service.js';

const threads = /* @__PURE__ */ service({
    id: 'threads',
    name: 'Threads',
    provider: 'Meta Platforms Ireland Limited',
    country: 'IE',
    kind: 'social',
    category: 'tracking',
    purpose: {
        en: 'Shows posts from Threads; Meta learns which page you are on and uses that for advertising, also without an account.',
        nl: 'Toont berichten van Threads; Meta ziet op welke pagina u bent en gebruikt dat voor advertenties, ook zonder account.',
    },
    statement: 'https://privacycenter.instagram.com/policy',
    hosts: ['threads.net', 'threads.com'],
    items: [
        { name: 'mid', kind: 'cookie', lifetime: '2 years', thirdParty: true },
        { name: 'ig_did', kind: 'cookie', lifetime: '1 year', thirdParty: true },
    ],
    stop: 'removal',
    sources: [
        'https://privacycenter.instagram.com/policies/cookies/',
        'https://developers.facebook.com/docs/threads/tools-and-resources/embed-a-threads-post',
    ],
    checked: '2026-11-22',
});

export { threads };
