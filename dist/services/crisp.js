import { load } from '../loaders/crisp.js';
import { service } from './service.js';

/** Crisp: chat. To start it, `websiteId` is the UUID of the website. */
const crisp = /* @__PURE__ */ service({
    id: 'crisp',
    name: 'Crisp',
    provider: 'Crisp IM SAS',
    country: 'FR',
    kind: 'chat',
    category: 'tracking',
    purpose: {
        en: 'Shows a chat window and ties your visits to one conversation by an id that stays in your browser.',
        nl: 'Toont een chatvenster en koppelt uw bezoeken aan één gesprek met een nummer dat in uw browser blijft staan.',
    },
    statement: 'https://crisp.chat/en/privacy/',
    hosts: ['crisp.chat'],
    // The slashes in the name may stand there as they are or encoded.
    items: [{ name: 'crisp-client*session*', kind: 'cookie', lifetime: '6 months' }],
    stop: 'reload',
    sources: [
        'https://help.crisp.chat/en/article/crisp-cookie-policy-1147xor/',
        'https://docs.crisp.chat/guides/chatbox-sdks/web-sdk/cookie-policies/',
    ],
    checked: '2026-11-22',
}, load);

export { crisp };
