import { service } from './service.js';

const googleHostedLibraries = /* @__PURE__ */ service({
    id: 'google-hosted-libraries',
    name: 'Google Hosted Libraries',
    provider: 'Google Ireland Limited',
    country: 'IE',
    kind: 'delivery',
    category: 'tracking',
    purpose: {
        en: 'Delivers open-source scripts that this site is built with; Google receives your IP address and the address of the page.',
        nl: 'Levert opensource-scripts waarmee deze site is gebouwd; Google krijgt uw IP-adres en het adres van de pagina.',
    },
    statement: 'https://policies.google.com/privacy',
    hosts: ['ajax.googleapis.com'],
    items: [],
    stop: 'removal',
    sources: [
        'https://developers.google.com/speed/libraries',
        'https://developers.google.com/speed/libraries/terms',
    ],
    checked: '2026-11-22',
});

export { googleHostedLibraries };
