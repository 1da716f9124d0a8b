import { load } from '../loaders/intercom.js';
import { service } from './service.js';

/**
 * Intercom: chat and messages. To start it, `appId` is the id of the workspace and `region` where
 * it is kept: `us` unless given, `eu` or `au`.
 */
const intercom = /* @__PURE__ */ service({
    id: 'intercom',
    name: 'Intercom',
    provider: 'Intercom R&D Unlimited Company',
    country: 'IE',
    kind: 'chat',
    category: 'tracking',
    purpose: {
        en: 'Shows a chat window and recognises you and your device by an id, so that the site can see your visits and go on with a conversation.',
        nl: 'Toont een chatvenster en herkent u en uw apparaat aan een nummer, zodat de site uw bezoeken ziet en een gesprek verder kan gaan.',
    },
    statement: 'https://www.intercom.com/legal/privacy',
    hosts: ['intercom.io', 'intercomcdn.com', 'intercomassets.com'],
    items: [
        { name: 'intercom-id-*', kind: 'cookie', lifetime: '9 months' },
        { name: 'intercom-session-*', kind: 'cookie', lifetime: '1 week' },
        { name: 'intercom-device-id-*', kind: 'cookie', lifetime: '9 months' },
    ],
    stop: 'reload',
    sources: [
        'https://www.intercom.com/help/en/articles/2361922-intercom-messenger-cookies',
        'https://developers.intercom.com/installing-intercom/web/installation',
    ],
    checked: '2026-11-22',
}, load);

export { intercom };
