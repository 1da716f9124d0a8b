import { service } from './service.js';

// The host is everybody’s: a site names its own zone in `hosts`, such as shop.b-cdn.net.
const bunnyCdn = /* @__PURE__ */ service({
    id: 'bunny-cdn',
    name: 'Bunny CDN',
    provider: 'BunnyWay d.o.o.',
    country: 'SI',
    kind: 'delivery',
    category: 'functional',
    purpose: {
        en: 'Delivers files of this site from servers near you, for which it sees your IP address and shortens it in its records.',
        nl: 'Levert bestanden van deze site vanaf servers bij u in de buurt, waarvoor het uw IP-adres ziet en in zijn logboeken inkort.',
    },
    statement: 'https://bunny.net/privacy/',
    hosts: ['b-cdn.net'],
    items: [],
    stop: 'removal',
    sources: ['https://bunny.net/gdpr/'],
    checked: '2026-11-22',
});

export { bunnyCdn };
