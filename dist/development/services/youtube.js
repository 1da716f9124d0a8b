import { service } from './service.js';

// On the no-cookie host, what it keeps begins only once the visitor presses play.
const youtube = /* @__PURE__ */ service({
    id: 'youtube',
    name: 'YouTube',
    provider: 'Google Ireland Limited',
    country: 'IE',
    kind: 'video',
    category: 'tracking',
    purpose: {
        en: 'Plays videos in the page; Google learns which video you watch, where and on what device, and may use that for recommendations and advertising.',
        nl: 'Speelt video’s af in de pagina; Google ziet welke video u waar en op welk apparaat bekijkt en kan dat gebruiken voor aanbevelingen en advertenties.',
    },
    statement: 'https://policies.google.com/privacy',
    hosts: ['youtube-nocookie.com', 'youtube.com', 'ytimg.com', 'googlevideo.com', 'youtu.be'],
    items: [
        { name: 'VISITOR_INFO1_LIVE', kind: 'cookie', lifetime: '6 months', thirdParty: true },
        { name: 'VISITOR_PRIVACY_METADATA', kind: 'cookie', lifetime: '6 months', thirdParty: true },
        { name: 'YSC', kind: 'cookie', lifetime: 'session', thirdParty: true },
        { name: 'PREF', kind: 'cookie', lifetime: '8 months', thirdParty: true },
        { name: 'yt-remote-device-id', kind: 'localStorage', lifetime: 'persistent', thirdParty: true },
        { name: 'yt-remote-connected-devices', kind: 'localStorage', lifetime: 'persistent', thirdParty: true },
        { name: 'yt-remote-session-*', kind: 'sessionStorage', lifetime: 'session', thirdParty: true },
    ],
    stop: 'removal',
    sources: [
        'https://policies.google.com/technologies/cookies',
        'https://support.google.com/youtube/answer/171780',
    ],
    checked: '2026-11-22',
});

export { youtube };
