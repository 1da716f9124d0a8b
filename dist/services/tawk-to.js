import { load } from '../loaders/tawk-to.js';
import { service } from './service.js';

/** tawk.to: chat. To start it, `propertyId` and `widgetId` are the two parts of the widget’s address. */
const tawkTo = /* @__PURE__ */ service({
    id: 'tawk-to',
    name: 'tawk.to',
    provider: 'tawk.to, Inc.',
    country: 'US',
    kind: 'chat',
    category: 'tracking',
    purpose: {
        en: 'Shows a chat window and gives you an id by which the staff sees which pages you look at and that you came back.',
        nl: 'Toont een chatvenster en geeft u een nummer waarmee de medewerkers zien welke pagina’s u bekijkt en dat u terug bent.',
    },
    statement: 'https://www.tawk.to/privacy-policy/',
    hosts: ['tawk.to'],
    items: [
        { name: 'tawk_uuid_*', kind: 'cookie', lifetime: '6 months' },
        { name: 'twk_idm_key', kind: 'cookie', lifetime: 'session' },
        { name: 'TawkConnectionTime', kind: 'cookie', lifetime: 'session' },
        { name: 'twk_token_*', kind: 'localStorage', lifetime: 'persistent' },
    ],
    stop: 'reload',
    sources: [
        'https://help.tawk.to/article/what-are-tawkto-cookies-and-what-do-they-do',
        'https://tawk.to/privacy-policy',
    ],
    checked: '2026-11-22',
}, load);

export { tawkTo };
