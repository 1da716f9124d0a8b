import { service } from './service.js';

const mapbox = /* @__PURE__ */ service({
    id: 'mapbox',
    name: 'Mapbox',
    provider: 'Mapbox, Inc.',
    country: 'US',
    kind: 'maps',
    category: 'tracking',
    purpose: {
        en: 'Shows a map that you can move, and counts its use with a random number that stays in your browser.',
        nl: 'Toont een kaart die u kunt verschuiven, en telt het gebruik ervan met een willekeurig nummer dat in uw browser blijft staan.',
    },
    statement: 'https://www.mapbox.com/legal/privacy',
    hosts: ['mapbox.com', 'mapbox.cn'],
    items: [
        { name: 'mapbox.eventData:*', kind: 'localStorage', lifetime: 'persistent' },
        { name: 'mapbox.eventData.uuid:*', kind: 'localStorage', lifetime: 'persistent' },
        { name: 'mapbox.eventData.uuidTimestamp:*', kind: 'localStorage', lifetime: 'persistent' },
    ],
    stop: 'reload',
    sources: ['https://www.mapbox.com/legal/privacy', 'https://github.com/mapbox/mapbox-gl-js'],
    checked: '2026-11-22',
});

export { mapbox };
