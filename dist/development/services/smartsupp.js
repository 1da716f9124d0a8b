import { load } from '../loaders/smartsupp.js';
import { service } from './service.js';

/** Smartsupp: chat. To start it, `key` is the account’s key of 40 signs. */
const smartsupp = /* @__PURE__ */ service({
    id: 'smartsupp',
    name: 'Smartsupp',
    provider: 'Smartsupp.com, s.r.o.',
    country: 'CZ',
    kind: 'chat',
    category: 'tracking',
    purpose: {
        en: 'Shows a chat window and counts your visits by an id, which the staff sees beside the chat.',
        nl: 'Toont een chatvenster en telt uw bezoeken met een nummer, dat de medewerkers naast de chat zien.',
    },
    statement: 'https://www.smartsupp.com/help/privacy/',
    hosts: ['smartsuppchat.com', 'smartsupp.com', 'smartsuppcdn.com'],
    items: [
        { name: 'ssupp.vid', kind: 'cookie', lifetime: '6 months' },
        { name: 'ssupp.visits', kind: 'cookie', lifetime: '6 months' },
        { name: 'ssupp.chatid', kind: 'cookie', lifetime: 'session' },
        { name: 'ssupp.group', kind: 'cookie', lifetime: 'session' },
        { name: 'ssupp.message', kind: 'cookie', lifetime: 'session' },
        { name: 'ssupp.opened', kind: 'cookie', lifetime: 'session' },
        { name: 'ssupp.unread', kind: 'cookie', lifetime: 'session' },
        { name: 'ssupp.barclicked', kind: 'cookie', lifetime: 'session' },
    ],
    stop: 'reload',
    sources: [
        'https://help.smartsupp.com/dashboard/cookie-consent',
        'https://www.smartsupp.com/help/cookie-consent/',
    ],
    checked: '2026-11-22',
}, load);

export { smartsupp };
