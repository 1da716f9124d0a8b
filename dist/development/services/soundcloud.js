import { service } from './service.js';

const soundcloud = /* @__PURE__ */ service({
    id: 'soundcloud',
    name: 'SoundCloud',
    provider: 'SoundCloud Global Limited & Co. KG',
    country: 'DE',
    kind: 'audio',
    category: 'tracking',
    purpose: {
        en: 'Plays music and podcasts in the page; SoundCloud counts what is played, with a number that stays in your browser.',
        nl: 'Speelt muziek en podcasts af in de pagina; SoundCloud telt wat er wordt afgespeeld, met een nummer dat in uw browser blijft staan.',
    },
    statement: 'https://soundcloud.com/pages/privacy',
    hosts: ['soundcloud.com', 'sndcdn.com'],
    items: [{ name: 'sc_anonymous_id', kind: 'cookie', lifetime: '10 years', thirdParty: true }],
    thirdParties: 'Advertising partners of SoundCloud',
    stop: 'removal',
    sources: [
        'https://pages.soundcloud.com/legal/cookie-policy',
        'https://developers.soundcloud.com/docs/api/html5-widget',
    ],
    checked: '2026-11-22',
});

export { soundcloud };
