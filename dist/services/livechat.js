import { load } from '../loaders/livechat.js';
import { service } from './service.js';

/** LiveChat: chat. To start it, `license` is the number of the licence. */
const livechat = /* @__PURE__ */ service({
    id: 'livechat',
    name: 'LiveChat',
    provider: 'Text, Inc.',
    country: 'US',
    kind: 'chat',
    category: 'tracking',
    purpose: {
        en: 'Shows a chat window and recognises you by an id, so that the staff sees the pages you visit and your earlier chats.',
        nl: 'Toont een chatvenster en herkent u aan een nummer, zodat de medewerkers de pagina’s die u bezoekt en uw eerdere chats zien.',
    },
    statement: 'https://www.text.com/legal/privacy-policy/',
    hosts: ['livechatinc.com', 'livechat-static.com', 'livechat-files.com', 'files-text.com', 'api.text.com'],
    items: [
        { name: '__lc_cid', kind: 'cookie', lifetime: '2 years', thirdParty: true },
        { name: '__lc_cst', kind: 'cookie', lifetime: '2 years', thirdParty: true },
        { name: '__lc2_cid', kind: 'cookie', lifetime: '3 years', thirdParty: true },
        { name: '__lc2_cst', kind: 'cookie', lifetime: '3 years', thirdParty: true },
    ],
    stop: 'reload',
    // Its pages name the first two; the `__lc2` ones are a public cookie database’s. Some hosts are as others
    // took them over from its help.
    sources: [
        'https://platform.text.com/docs/authorization/customer-authorization/',
        'https://www.livechat.com/legal/privacy-policy/',
        'https://platform.text.com/docs/extending-chat-widget/javascript-api',
    ],
    checked: '2026-11-22',
}, load);

export { livechat };
