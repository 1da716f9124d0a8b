import { service } from './service.js';

/** Chatwoot: chat, in its hosted form. */
const chatwoot = /* @__PURE__ */ service({
    id: 'chatwoot',
    name: 'Chatwoot',
    provider: 'Chatwoot, Inc.',
    country: 'US',
    kind: 'chat',
    category: 'tracking',
    purpose: {
        en: 'Shows a chat window and keeps an id of your conversation, so that you find it back and the staff recognises you.',
        nl: 'Toont een chatvenster en bewaart een nummer van uw gesprek, zodat u het terugvindt en de medewerkers u herkennen.',
    },
    statement: 'https://www.chatwoot.com/privacy-policy',
    hosts: ['chatwoot.com'],
    items: [
        { name: 'cw_conversation', kind: 'cookie', lifetime: '1 year' },
        { name: 'cw_user_*', kind: 'cookie', lifetime: '1 year' },
    ],
    stop: 'reload',
    sources: ['https://www.chatwoot.com/hc/user-guide/articles/1677778232-which-cookies-are-used-by-chatwoot'],
    checked: '2026-11-22',
});

export { chatwoot };
