import { load } from '../loaders/zendesk-widget.js';
import { service } from './service.js';

/** Zendesk’s web widget: help and chat. To start it, `key` is the key in the widget’s snippet. */
const zendeskWidget = /* @__PURE__ */ service({
    id: 'zendesk-widget',
    name: 'Zendesk Web Widget',
    provider: 'Zendesk International Limited',
    country: 'IE',
    kind: 'chat',
    category: 'tracking',
    purpose: {
        en: 'Shows a help and chat window, and counts devices and visits by ids that it keeps in your browser.',
        nl: 'Toont een venster voor hulp en chat, en telt apparaten en bezoeken met nummers die het in uw browser bewaart.',
    },
    statement: 'https://www.zendesk.com/company/agreements-and-terms/privacy-notice/',
    hosts: ['zdassets.com', 'zendesk.com', 'zopim.com'],
    items: [
        { name: '__zlcmid', kind: 'cookie', lifetime: '1 year' },
        { name: 'ZD-suid', kind: 'localStorage', lifetime: '20 minutes' },
        { name: 'ZD-buid', kind: 'localStorage', lifetime: 'persistent' },
        { name: 'ZD-store', kind: 'localStorage', lifetime: 'persistent' },
        { name: 'ZD-settings', kind: 'localStorage', lifetime: 'persistent' },
        { name: 'ZD-widgetOpen', kind: 'localStorage', lifetime: 'persistent' },
    ],
    stop: 'reload',
    sources: [
        'https://support.zendesk.com/hc/en-us/articles/4408824378650-Zendesk-In-Product-Cookie-Policy',
        'https://support.zendesk.com/hc/en-us/articles/4408828505754-Enabling-cookie-consent-for-the-Chat-widget',
    ],
    checked: '2026-11-22',
}, load);

export { zendeskWidget };
