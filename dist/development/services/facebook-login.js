import { service } from './service.js';

/** Facebook Login. */
const facebookLogin = /* @__PURE__ */ service({
    id: 'facebook-login',
    name: 'Facebook Login',
    provider: 'Meta Platforms Ireland Limited',
    country: 'IE',
    kind: 'sign-in',
    category: 'tracking',
    purpose: {
        en: 'Signs you in with your Facebook account; Meta recognises your browser and sees on which pages the button stands.',
        nl: 'Meldt u aan met uw Facebook-account; Meta herkent uw browser en ziet op welke pagina’s de knop staat.',
    },
    statement: 'https://www.facebook.com/privacy/policy/',
    hosts: ['connect.facebook.net', 'facebook.com'],
    items: [
        { name: 'fblo_*', kind: 'cookie', lifetime: '1 year' },
        { name: 'fbsr_*', kind: 'cookie', lifetime: 'session' },
        { name: 'fblst_*', kind: 'localStorage', lifetime: 'persistent' },
        { name: 'datr', kind: 'cookie', lifetime: '400 days', thirdParty: true },
        { name: 'sb', kind: 'cookie', lifetime: '400 days', thirdParty: true },
        { name: 'c_user', kind: 'cookie', lifetime: '365 days', thirdParty: true },
        { name: 'xs', kind: 'cookie', lifetime: '365 days', thirdParty: true },
        { name: 'fr', kind: 'cookie', lifetime: '90 days', thirdParty: true },
    ],
    stop: 'reload',
    // What it keeps on the site’s own domain is as the code of sites has it: its pages tell of it without names.
    sources: [
        'https://developers.facebook.com/docs/facebook-login/web',
        'https://developers.facebook.com/documentation/javascript/reference/FB.init',
        'https://www.facebook.com/privacy/policies/cookies/',
    ],
    checked: '2026-11-22',
});

export { facebookLogin };
