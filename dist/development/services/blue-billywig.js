import { service } from './service.js';

const blueBillywig = /* @__PURE__ */ service({
    id: 'blue-billywig',
    name: 'Blue Billywig',
    provider: 'Blue Billywig B.V.',
    country: 'NL',
    kind: 'video',
    category: 'tracking',
    purpose: {
        en: 'Plays videos of this site, remembers volume and quality, and measures how the videos are watched.',
        nl: 'Speelt video’s van deze site af, onthoudt volume en beeldkwaliteit, en meet hoe de video’s worden bekeken.',
    },
    statement: 'https://www.bluebillywig.com/privacy-statement/',
    hosts: ['bbvms.com', 'bluebillywig.com'],
    items: [
        { name: 'userSelectedAsset', kind: 'localStorage', lifetime: 'persistent' },
        { name: 'masterMute', kind: 'localStorage', lifetime: 'persistent' },
        { name: 'masterVolume', kind: 'localStorage', lifetime: 'persistent' },
        { name: 'userSelectedAudioTrackIsoCode', kind: 'localStorage', lifetime: 'persistent' },
    ],
    thirdParties: 'Google, where the player shows advertising',
    stop: 'reload',
    sources: ['https://support.bluebillywig.com/video-player/player-cookies/'],
    checked: '2026-11-22',
});

export { blueBillywig };
