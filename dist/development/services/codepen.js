import { service } from './service.js';

const codepen = /* @__PURE__ */ service({
    id: 'codepen',
    name: 'CodePen',
    provider: 'CodePen',
    country: 'US',
    kind: 'embed',
    category: 'tracking',
    purpose: {
        en: 'Shows an example that runs, with its code; CodePen sees your IP address and which page you are on.',
        nl: 'Toont een werkend voorbeeld met de code ervan; CodePen ziet uw IP-adres en op welke pagina u bent.',
    },
    statement: 'https://blog.codepen.io/documentation/privacy/',
    hosts: ['codepen.io', 'cdpn.io'],
    items: [{ name: 'codepen_session', kind: 'cookie', lifetime: '30 days', thirdParty: true }],
    stop: 'removal',
    sources: [
        'https://blog.codepen.io/documentation/privacy/',
        'https://blog.codepen.io/documentation/embedded-pens/',
    ],
    checked: '2026-11-22',
});

export { codepen };
