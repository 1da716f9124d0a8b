import { service } from './service.js';

const googleFonts = /* @__PURE__ */ service({
    id: 'google-fonts',
    name: 'Google Fonts',
    provider: 'Google Ireland Limited',
    country: 'IE',
    kind: 'fonts',
    category: 'tracking',
    purpose: {
        en: 'Delivers the typefaces of this site; Google receives your IP address, your browser’s name and the address of the page.',
        nl: 'Levert de lettertypen van deze site; Google krijgt uw IP-adres, de naam van uw browser en het adres van de pagina.',
    },
    statement: 'https://policies.google.com/privacy',
    hosts: ['fonts.googleapis.com', 'fonts.gstatic.com'],
    items: [],
    stop: 'removal',
    sources: ['https://developers.google.com/fonts/faq/privacy'],
    checked: '2026-11-22',
});

export { googleFonts };
