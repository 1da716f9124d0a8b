import { service } from './service.js';

const openstreetmap = /* @__PURE__ */ service({
    id: 'openstreetmap',
    name: 'OpenStreetMap',
    provider: 'OpenStreetMap Foundation',
    country: 'GB',
    kind: 'maps',
    category: 'tracking',
    purpose: {
        en: 'Shows a map that you can move; its servers, and those of Fastly, which deliver it, see your IP address and which part of the map you look at.',
        nl: 'Toont een kaart die u kunt verschuiven; de servers ervan, en die van Fastly, dat de kaart levert, zien uw IP-adres en welk deel van de kaart u bekijkt.',
    },
    statement: 'https://osmfoundation.org/wiki/Privacy_Policy',
    hosts: ['openstreetmap.org'],
    items: [],
    thirdParties: 'Fastly, Inc.',
    stop: 'removal',
    sources: [
        'https://osmfoundation.org/wiki/Privacy_Policy',
        'https://osmfoundation.org/wiki/Services_and_tile_users_privacy_FAQ',
    ],
    checked: '2026-11-22',
});

export { openstreetmap };
