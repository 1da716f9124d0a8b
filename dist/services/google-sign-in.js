import { service } from './service.js';

/** Sign in with Google, on the pages where visitors sign in. */
const googleSignIn = /* @__PURE__ */ service({
    id: 'google-sign-in',
    name: 'Sign in with Google',
    provider: 'Google Ireland Limited',
    country: 'IE',
    kind: 'sign-in',
    category: 'functional',
    purpose: {
        en: 'Signs you in with your Google account when you choose so, and remembers that you closed or refused its prompt.',
        nl: 'Meldt u aan met uw Google-account als u dat kiest, en onthoudt dat u de vraag daarom sloot of weigerde.',
    },
    statement: 'https://policies.google.com/privacy',
    hosts: ['accounts.google.com'],
    items: [{ name: 'g_state', kind: 'cookie', lifetime: '6 months' }],
    stop: 'reload',
    sources: ['https://developers.google.com/identity/gsi/web/guides/automatic-sign-in-sign-out'],
    checked: '2026-11-22',
});

export { googleSignIn };
