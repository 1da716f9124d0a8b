import { service } from './service.js';

const fontAwesome = /* @__PURE__ */ service({
    id: 'font-awesome',
    name: 'Font Awesome',
    provider: 'Fonticons, Inc.',
    country: 'US',
    kind: 'fonts',
    category: 'tracking',
    purpose: {
        en: 'Delivers the icons of this site; Font Awesome sees your IP address and keeps figures on which icons are shown and on what devices.',
        nl: 'Levert de pictogrammen van deze site; Font Awesome ziet uw IP-adres en houdt cijfers bij over welke pictogrammen op welke apparaten worden getoond.',
    },
    statement: 'https://fontawesome.com/privacy',
    hosts: ['fontawesome.com'],
    items: [],
    stop: 'removal',
    sources: ['https://fontawesome.com/privacy'],
    checked: '2026-11-22',
});

export { fontAwesome };
