import { service } from './service.js';

const spotify = /* @__PURE__ */ service({
    id: 'spotify',
    name: 'Spotify',
    provider: 'Spotify AB',
    country: 'SE',
    kind: 'audio',
    category: 'tracking',
    purpose: {
        en: 'Plays music and podcasts in the page; Spotify learns what you play and links it to your account if you have one.',
        nl: 'Speelt muziek en podcasts af in de pagina; Spotify ziet wat u afspeelt en koppelt dat aan uw account als u er een hebt.',
    },
    statement: 'https://www.spotify.com/legal/privacy-policy/',
    hosts: ['spotify.com', 'scdn.co', 'spotifycdn.com'],
    items: [
        { name: 'sp_t', kind: 'cookie', lifetime: '1 year', thirdParty: true },
        { name: 'sp_landing', kind: 'cookie', lifetime: '1 day', thirdParty: true },
    ],
    stop: 'removal',
    sources: [
        'https://www.spotify.com/legal/cookies-policy/',
        'https://developer.spotify.com/documentation/embeds',
    ],
    checked: '2026-11-22',
});

export { spotify };
