import { service } from './service.js';

/** OptinMonster: pop-ups. */
const optinmonster = /* @__PURE__ */ service({
    id: 'optinmonster',
    name: 'OptinMonster',
    provider: 'Retyp, LLC',
    country: 'US',
    kind: 'newsletters',
    category: 'tracking',
    purpose: {
        en: 'Shows pop-ups that ask for your e-mail address, and remembers whether you are back and which ones you saw or closed.',
        nl: 'Toont pop-ups die om uw e-mailadres vragen, en onthoudt of u terug bent en welke u zag of sloot.',
    },
    statement: 'https://optinmonster.com/privacy/',
    hosts: ['optinmonster.com', 'omappapi.com', 'opmnstr.com'],
    items: [
        { name: '_omappvp', kind: 'cookie', lifetime: '1 day' },
        { name: '_omappvs', kind: 'cookie', lifetime: '1 day' },
        { name: 'omSeen-*', kind: 'cookie', lifetime: '30 days' },
        { name: 'omSuccess-*', kind: 'cookie', lifetime: '1 year' },
    ],
    stop: 'reload',
    sources: ['https://optinmonster.com/docs/how-optin-cookies-and-the-global-cookie-work-in-optinmonster/'],
    checked: '2026-11-22',
});

export { optinmonster };
