import { service } from './service.js';

// The hosts are everybody’s: a site names its own in `hosts`.
const akamai = /* @__PURE__ */ service({
    id: 'akamai',
    name: 'Akamai',
    provider: 'Akamai Technologies, Inc.',
    country: 'US',
    kind: 'delivery',
    category: 'functional',
    purpose: {
        en: 'Delivers this site from servers near you and keeps robots away, for which it sees your IP address and signals of your browser.',
        nl: 'Levert deze site vanaf servers bij u in de buurt en houdt robots weg, waarvoor het uw IP-adres en kenmerken van uw browser ziet.',
    },
    statement: 'https://www.akamai.com/legal/privacy-statement',
    hosts: ['akamaized.net', 'akamaihd.net'],
    items: [
        { name: 'ak_bmsc', kind: 'cookie', lifetime: '2 hours' },
        { name: 'bm_sv', kind: 'cookie', lifetime: '2 hours' },
        { name: 'bm_sz', kind: 'cookie', lifetime: '4 hours' },
        { name: '_abck', kind: 'cookie', lifetime: '1 year' },
    ],
    stop: 'removal',
    sources: ['https://www.akamai.com/legal/privacy-statement'],
    checked: '2026-11-22',
});

export { akamai };
