import { service } from './service.js';

/** Auth0: signing in. */
const auth0 = /* @__PURE__ */ service({
    id: 'auth0',
    name: 'Auth0',
    provider: 'Okta, Inc.',
    country: 'US',
    kind: 'sign-in',
    category: 'functional',
    purpose: {
        en: 'Signs you in to your account and remembers that you are signed in, with ids of your session and device.',
        nl: 'Meldt u aan bij uw account en onthoudt dat u aangemeld bent, met nummers van uw sessie en apparaat.',
    },
    statement: 'https://www.okta.com/privacy-policy/',
    hosts: ['auth0.com'],
    items: [
        { name: 'auth0', kind: 'cookie', lifetime: 'session', thirdParty: true },
        { name: 'auth0_compat', kind: 'cookie', lifetime: 'session', thirdParty: true },
        { name: 'did', kind: 'cookie', lifetime: 'session', thirdParty: true },
        { name: 'did_compat', kind: 'cookie', lifetime: 'session', thirdParty: true },
        { name: 'auth0.*.is.authenticated', kind: 'cookie', lifetime: '1 day' },
        { name: '_legacy_auth0.*.is.authenticated', kind: 'cookie', lifetime: '1 day' },
    ],
    stop: 'reload',
    sources: [
        'https://auth0.com/docs/manage-users/cookies/authentication-api-cookies',
        'https://community.auth0.com/t/cookies-set-by-the-auth0-spa-js-library-on-browsers/168906',
    ],
    checked: '2026-11-22',
});

export { auth0 };
