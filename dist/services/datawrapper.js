import { service } from './service.js';

const datawrapper = /* @__PURE__ */ service({
    id: 'datawrapper',
    name: 'Datawrapper',
    provider: 'Datawrapper GmbH',
    country: 'DE',
    kind: 'embed',
    category: 'tracking',
    purpose: {
        en: 'Shows charts, maps and tables, and counts how often they are seen, for which it sees your IP address.',
        nl: 'Toont grafieken, kaarten en tabellen en telt hoe vaak ze worden gezien, waarvoor het uw IP-adres ziet.',
    },
    statement: 'https://www.datawrapper.de/privacy',
    hosts: ['dwcdn.net', 'datawrapper.de'],
    items: [],
    stop: 'removal',
    sources: ['https://www.datawrapper.de/privacy'],
    checked: '2026-11-22',
});

export { datawrapper };
