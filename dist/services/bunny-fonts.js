import { service } from './service.js';

const bunnyFonts = /* @__PURE__ */ service({
    id: 'bunny-fonts',
    name: 'Bunny Fonts',
    provider: 'BunnyWay d.o.o.',
    country: 'SI',
    kind: 'fonts',
    category: 'functional',
    purpose: {
        en: 'Delivers the typefaces of this site; Bunny sees your IP address for as long as that takes, and keeps no record of it.',
        nl: 'Levert de lettertypen van deze site; Bunny ziet uw IP-adres zolang dat duurt en bewaart het niet.',
    },
    statement: 'https://bunny.net/privacy/',
    hosts: ['fonts.bunny.net'],
    items: [],
    stop: 'removal',
    sources: ['https://fonts.bunny.net/about', 'https://bunny.net/gdpr/'],
    checked: '2026-11-22',
});

export { bunnyFonts };
