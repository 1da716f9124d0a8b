import { service } from './service.js';

const googleDocs = /* @__PURE__ */ service({
    id: 'google-docs',
    name: 'Google Docs, Forms and Calendar',
    provider: 'Google Ireland Limited',
    country: 'IE',
    kind: 'embed',
    category: 'tracking',
    purpose: {
        en: 'Shows a document, form or calendar from Google, which links the visit to your account if you have one.',
        nl: 'Toont een document, formulier of agenda van Google, dat het bezoek aan uw account koppelt als u er een hebt.',
    },
    statement: 'https://policies.google.com/privacy',
    hosts: ['docs.google.com', 'drive.google.com', 'calendar.google.com', 'forms.gle'],
    items: [{ name: 'NID', kind: 'cookie', lifetime: '6 months', thirdParty: true }],
    stop: 'removal',
    sources: [
        'https://policies.google.com/technologies/cookies',
        'https://support.google.com/docs/answer/183965',
    ],
    checked: '2026-11-22',
});

export { googleDocs };
