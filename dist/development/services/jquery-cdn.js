import { service } from './service.js';

const jqueryCdn = /* @__PURE__ */ service({
    id: 'jquery-cdn',
    name: 'jQuery CDN',
    provider: 'OpenJS Foundation',
    country: 'US',
    kind: 'delivery',
    category: 'functional',
    purpose: {
        en: 'Delivers the jQuery scripts that this site is built with; your IP address is seen for as long as that takes.',
        nl: 'Levert de jQuery-scripts waarmee deze site is gebouwd; uw IP-adres wordt gezien zolang dat duurt.',
    },
    statement: 'https://privacy-policy.openjsf.org/',
    hosts: ['code.jquery.com'],
    items: [],
    thirdParties: 'Fastly, which carries the files',
    stop: 'removal',
    sources: ['https://releases.jquery.com/', 'https://privacy-policy.openjsf.org/'],
    checked: '2026-11-22',
});

export { jqueryCdn };
