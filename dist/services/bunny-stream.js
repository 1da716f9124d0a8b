import { service } from './service.js';

// Where the library lets viewers resume, it keeps the place for seven days, in keys that it does not name.
const bunnyStream = /* @__PURE__ */ service({
    id: 'bunny-stream',
    name: 'Bunny Stream',
    provider: 'BunnyWay d.o.o.',
    country: 'SI',
    kind: 'video',
    category: 'tracking',
    purpose: {
        en: 'Plays videos of this site from servers near you, and sends Bunny anonymous figures about the quality of the stream.',
        nl: 'Speelt video’s van deze site af vanaf servers bij u in de buurt, en stuurt Bunny anonieme cijfers over de kwaliteit van de weergave.',
    },
    statement: 'https://bunny.net/privacy/',
    hosts: ['mediadelivery.net', 'video.bunnycdn.com'],
    items: [],
    stop: 'removal',
    sources: ['https://docs.bunny.net/stream/data-and-privacy', 'https://bunny.net/gdpr/'],
    checked: '2026-11-22',
});

export { bunnyStream };
