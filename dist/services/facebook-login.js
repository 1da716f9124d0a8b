import { service } from './service.js';

/** Facebook Login. */
const facebookLogin = /* @__PURE__ */ service({
    id: 'facebook-login',
    name: 'Facebook Login',
    provider: 'Meta Platforms Ireland Limited',
    country: 'IE',
    kind: 'social',
    category: 'tracking',
    purpose: {
        en: 'Signs you in with your Facebook account; Meta recognises your browser and sees on which pages the button stands.',
        nl: 'Meldt u aan met uw Facebook-account; Meta herkent uw browser en ziet op welke pagina’s de knop staat.',
    },
    statement: 'https://www.facebook.com/privacy/policy/',
    hosts: ['connect.facebook.net', 'facebook.com'],
    items: [
        { name: 'fblo_*', kind: 'cookie', lifetime: '1 year' },
        { name: 'datr', kind: 'cookie', lifetime: '400 days', thirdParty: true },
    ],
    stop: 'reload',
    sources: [
        'https://developers.facebook.com/docs/facebook-login/web',
        'https://www.facebook.com/privacy/policies/cookies/',
    ],
    checked: '2026-11-22',
});

export { facebookLogin };
