import { service } from './service.js';

/** Braze: messages and tracking. */
const braze = /* @__PURE__ */ service({
    id: 'braze',
    name: 'Braze',
    provider: 'Braze, Inc.',
    country: 'US',
    kind: 'newsletters',
    category: 'tracking',
    purpose: {
        en: 'Recognises you and your device by ids and follows what you do, to show and send you messages that fit.',
        nl: 'Herkent u en uw apparaat aan nummers en volgt wat u doet, om u passende berichten te tonen en te sturen.',
    },
    statement: 'https://www.braze.com/company/legal/privacy',
    hosts: ['braze.com', 'braze.eu', 'appboycdn.com'],
    // Not `ab.optOut`, which keeps a refusal: a withdrawal would delete it.
    items: [
        { name: 'ab.storage.userId.*', kind: 'cookie', lifetime: '400 days' },
        { name: 'ab.storage.sessionId.*', kind: 'cookie', lifetime: '400 days' },
        { name: 'ab.storage.deviceId.*', kind: 'cookie', lifetime: '400 days' },
        { name: 'ab.storage.*', kind: 'localStorage', lifetime: 'persistent' },
    ],
    stop: 'reload',
    sources: [
        'https://www.braze.com/docs/developer_guide/platform_integration_guides/web/cookies_and_storage/',
    ],
    checked: '2026-11-22',
});

export { braze };
