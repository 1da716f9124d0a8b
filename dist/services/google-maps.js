import { service } from './service.js';

const googleMaps = /* @__PURE__ */ service({
    id: 'google-maps',
    name: 'Google Maps',
    provider: 'Google Ireland Limited',
    country: 'IE',
    kind: 'maps',
    category: 'tracking',
    purpose: {
        en: 'Shows a map that you can move; Google learns which page you are on and what you look at, and links it to your account if you have one.',
        nl: 'Toont een kaart die u kunt verschuiven; Google ziet op welke pagina u bent en wat u bekijkt, en koppelt dat aan uw account als u er een hebt.',
    },
    statement: 'https://policies.google.com/privacy',
    hosts: [
        'maps.google.com',
        'maps.google.nl',
        'maps.googleapis.com',
        'maps.gstatic.com',
        'www.google.com',
        'maps.app.goo.gl',
    ],
    items: [{ name: 'NID', kind: 'cookie', lifetime: '6 months', thirdParty: true }],
    stop: 'removal',
    sources: [
        'https://policies.google.com/technologies/cookies',
        'https://developers.google.com/maps/documentation/embed/get-started',
    ],
    checked: '2026-11-22',
});

export { googleMaps };
