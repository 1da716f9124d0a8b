import { service } from './service.js';

/** MailerLite: sign-up forms. */
const mailerlite = /* @__PURE__ */ service({
    id: 'mailerlite',
    name: 'MailerLite',
    provider: 'MailerLite Limited',
    country: 'IE',
    kind: 'newsletters',
    category: 'tracking',
    purpose: {
        en: 'Shows sign-up forms and pop-ups for a newsletter, and remembers in your browser what it has shown and what you answered.',
        nl: 'Toont aanmeldformulieren en pop-ups voor een nieuwsbrief, en onthoudt in uw browser wat er getoond is en wat u antwoordde.',
    },
    statement: 'https://www.mailerlite.com/legal/privacy-policy',
    hosts: ['mailerlite.com', 'mlcdn.com'],
    // The pop-ups’ own names begin with `mailerlite:`; how long they stay is a setting of each form.
    items: [{ name: 'ml_guid', kind: 'localStorage', lifetime: 'persistent' }],
    stop: 'reload',
    sources: ['https://www.mailerlite.com/help/which-cookies-are-used-by-mailerlite-forms'],
    checked: '2026-11-22',
});

export { mailerlite };
