import { service } from './service.js';

const googleRecaptcha = /* @__PURE__ */ service({
    id: 'google-recaptcha',
    name: 'Google reCAPTCHA',
    provider: 'Google Ireland Limited',
    country: 'IE',
    kind: 'captcha',
    category: 'tracking',
    purpose: {
        en: 'Tells people from robots by how you move, type and browse; Google receives those data, and what its cookies say of you.',
        nl: 'Onderscheidt mensen van robots aan hoe u beweegt, typt en surft; Google krijgt die gegevens, en wat zijn cookies over u zeggen.',
    },
    statement: 'https://policies.google.com/privacy',
    hosts: ['www.google.com', 'www.gstatic.com', 'www.recaptcha.net', 'www.gstatic.cn'],
    items: [
        { name: '_GRECAPTCHA', kind: 'cookie', lifetime: '6 months', thirdParty: true },
        { name: 'rc::a', kind: 'localStorage', lifetime: 'persistent', thirdParty: true },
        { name: 'rc::b', kind: 'sessionStorage', lifetime: 'session', thirdParty: true },
        { name: 'rc::c', kind: 'sessionStorage', lifetime: 'session', thirdParty: true },
        { name: 'rc::f', kind: 'localStorage', lifetime: 'persistent', thirdParty: true },
    ],
    stop: 'reload',
    sources: [
        'https://policies.google.com/technologies/cookies',
        'https://developers.google.com/recaptcha/docs/faq',
    ],
    checked: '2026-11-22',
});

export { googleRecaptcha };
