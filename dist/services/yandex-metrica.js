import { service } from './service.js';

/** Yandex Metrica: visitor statistics. */
const yandexMetrica = /* @__PURE__ */ service({
    id: 'yandex-metrica',
    name: 'Yandex Metrica',
    provider: 'YANDEX LLC',
    country: 'RU',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Counts visits and can record what you do on a page, with a number for your browser in cookies.',
        nl: 'Telt bezoeken en kan opnemen wat u op een pagina doet, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://yandex.com/legal/confidential/',
    hosts: ['mc.yandex.ru', 'mc.yandex.com', 'mc.webvisor.org', 'mc.webvisor.com'],
    items: [
        { name: '_ym_uid', kind: 'cookie', lifetime: '1 year' },
        { name: '_ym_d', kind: 'cookie', lifetime: '1 year' },
        { name: '_ym_isad', kind: 'cookie', lifetime: '2 days' },
        { name: '_ym_visorc*', kind: 'cookie', lifetime: '30 minutes' },
        { name: 'yandexuid', kind: 'cookie', lifetime: '1 year', thirdParty: true },
        { name: 'yuidss', kind: 'cookie', lifetime: '1 year', thirdParty: true },
        { name: 'ymex', kind: 'cookie', lifetime: '1 year', thirdParty: true },
    ],
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: ['https://yandex.com/support/metrica/general/cookie-usage.html'],
    checked: '2026-11-22',
});

export { yandexMetrica };
