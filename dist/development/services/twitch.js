import { service } from './service.js';

const twitch = /* @__PURE__ */ service({
    id: 'twitch',
    name: 'Twitch',
    provider: 'Twitch Interactive, Inc.',
    country: 'US',
    kind: 'video',
    category: 'tracking',
    purpose: {
        en: 'Shows live broadcasts and recordings with advertising; Twitch follows what is watched and for how long.',
        nl: 'Toont live-uitzendingen en opnamen met reclame; Twitch houdt bij wat er wordt bekeken en hoelang.',
    },
    statement: 'https://www.twitch.tv/p/legal/privacy-notice/',
    hosts: ['twitch.tv', 'ttvnw.net', 'jtvnw.net'],
    items: [
        { name: 'unique_id', kind: 'cookie', lifetime: '10 years', thirdParty: true },
        { name: 'unique_id_durable', kind: 'cookie', lifetime: '10 years', thirdParty: true },
        { name: 'server_session_id', kind: 'cookie', lifetime: 'session', thirdParty: true },
        { name: 'local_storage_app_session_id', kind: 'localStorage', lifetime: 'persistent', thirdParty: true },
    ],
    thirdParties: 'Advertising partners of Twitch and Amazon',
    stop: 'removal',
    sources: [
        'https://www.twitch.tv/p/legal/cookie-policy/',
        'https://dev.twitch.tv/docs/embed/video-and-clips/',
    ],
    checked: '2026-11-22',
});

export { twitch };
