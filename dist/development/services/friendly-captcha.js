import { service } from './service.js';

const friendlyCaptcha = /* @__PURE__ */ service({
    id: 'friendly-captcha',
    name: 'Friendly Captcha',
    provider: 'Friendly Captcha GmbH',
    country: 'DE',
    kind: 'captcha',
    category: 'functional',
    purpose: {
        en: 'Keeps robots from sending forms by letting your device solve a sum; what it learns about the connection serves for that alone.',
        nl: 'Houdt robots bij formulieren weg door uw apparaat een som te laten oplossen; wat het over de verbinding te weten komt, dient alleen daarvoor.',
    },
    statement: 'https://friendlycaptcha.com/legal/privacy-end-users/',
    hosts: ['friendlycaptcha.com', 'friendlycaptcha.eu', 'frcapi.com'],
    items: [],
    stop: 'removal',
    sources: ['https://friendlycaptcha.com/legal/privacy-end-users/'],
    checked: '2026-11-22',
});

export { friendlyCaptcha };
