import { service } from './service.js';

const cloudflare = /* @__PURE__ */ service({
    id: 'cloudflare',
    name: 'Cloudflare',
    provider: 'Cloudflare, Inc.',
    country: 'US',
    kind: 'delivery',
    category: 'functional',
    purpose: {
        en: 'Delivers this site from servers near you and keeps attacks and robots away, for which it sees your IP address.',
        nl: 'Levert deze site vanaf servers bij u in de buurt en houdt aanvallen en robots weg, waarvoor het uw IP-adres ziet.',
    },
    statement: 'https://www.cloudflare.com/privacypolicy/',
    hosts: ['cloudflare.com'],
    items: [
        { name: '__cf_bm', kind: 'cookie', lifetime: '30 minutes' },
        { name: 'cf_clearance', kind: 'cookie', lifetime: '1 year' },
        { name: '_cfuvid', kind: 'cookie', lifetime: 'session' },
        { name: '__cflb', kind: 'cookie', lifetime: '24 hours' },
        { name: '__cfruid', kind: 'cookie', lifetime: 'session' },
    ],
    stop: 'removal',
    sources: [
        'https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/',
    ],
    checked: '2026-11-22',
});

export { cloudflare };
