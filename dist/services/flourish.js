import { service } from './service.js';

const flourish = /* @__PURE__ */ service({
    id: 'flourish',
    name: 'Flourish',
    provider: 'Canva UK Operations Limited',
    country: 'GB',
    kind: 'embed',
    category: 'tracking',
    purpose: {
        en: 'Shows charts and stories made with Flourish, which sees your IP address and sets no cookies in them.',
        nl: 'Toont grafieken en verhalen die met Flourish zijn gemaakt; Flourish ziet uw IP-adres en plaatst er geen cookies in.',
    },
    statement: 'https://flourish.studio/privacy/',
    hosts: ['flourish.studio', 'flourish.rocks', 'flo.uri.sh'],
    items: [],
    stop: 'removal',
    sources: ['https://help.flourish.studio/article/29-data-privacy', 'https://flourish.studio/privacy/'],
    checked: '2026-11-22',
});

export { flourish };
