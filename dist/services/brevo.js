import { load } from '../loaders/brevo.js';
import { service } from './service.js';

/** Brevo, before named Sendinblue: its tracker. To start it, `clientKey` is the client key of the account. */
const brevo = /* @__PURE__ */ service({
    id: 'brevo',
    name: 'Brevo',
    provider: 'Sendinblue SAS (Brevo)',
    country: 'FR',
    kind: 'newsletters',
    category: 'tracking',
    purpose: {
        en: 'Follows by an id which pages you visit and links it to your e-mail address, so that the site can send mail that fits; can show chat.',
        nl: 'Volgt met een nummer welke pagina’s u bezoekt en koppelt dat aan uw e-mailadres, zodat de site passende mail kan sturen; kan chat tonen.',
    },
    statement: 'https://www.brevo.com/legal/privacypolicy/',
    hosts: ['brevo.com', 'sendinblue.com', 'sibautomation.com', 'sibforms.com'],
    items: [{ name: 'sib_cuid', kind: 'cookie', lifetime: '6 months' }],
    stop: 'reload',
    sources: [
        'https://developers.brevo.com/docs/tracker-js-implementation',
        'https://help.brevo.com/hc/en-us/articles/4409601214226-Troubleshooting-Implementing-first-party-cookies-on-your-website',
    ],
    checked: '2026-11-22',
}, load);

export { brevo };
