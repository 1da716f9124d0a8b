import { service } from './service.js';

const maptiler = /* @__PURE__ */ service({
    id: 'maptiler',
    name: 'MapTiler',
    provider: 'MapTiler AG',
    country: 'CH',
    kind: 'maps',
    category: 'tracking',
    purpose: {
        en: 'Shows a map that you can move; MapTiler sees your IP address and which part of the map you look at, and says that it does not follow visitors.',
        nl: 'Toont een kaart die u kunt verschuiven; MapTiler ziet uw IP-adres en welk deel van de kaart u bekijkt, en zegt bezoekers niet te volgen.',
    },
    statement: 'https://www.maptiler.com/privacy-policy/',
    hosts: ['maptiler.com'],
    items: [],
    stop: 'reload',
    sources: ['https://www.maptiler.com/privacy-policy/'],
    checked: '2026-11-22',
});

export { maptiler };
