import { service } from './service.js';

/** Salesforce’s chat, before named Live Agent. */
const salesforceChat = /* @__PURE__ */ service({
    id: 'salesforce-chat',
    name: 'Salesforce Chat',
    provider: 'Salesforce, Inc.',
    country: 'US',
    kind: 'chat',
    category: 'tracking',
    purpose: {
        en: 'Shows a chat window and keeps ids of your browser and chat, so that a conversation goes on from page to page.',
        nl: 'Toont een chatvenster en bewaart nummers van uw browser en chat, zodat een gesprek van pagina tot pagina doorloopt.',
    },
    statement: 'https://www.salesforce.com/company/legal/privacy/',
    hosts: ['salesforceliveagent.com', 'salesforce-scrt.com'],
    items: [
        { name: 'liveagent_sid', kind: 'cookie', lifetime: 'session' },
        { name: 'liveagent_invite_rejected_*', kind: 'cookie', lifetime: 'session' },
        { name: 'liveagent_oref', kind: 'cookie', lifetime: '10 years' },
        { name: 'liveagent_ptid', kind: 'cookie', lifetime: '10 years' },
        { name: 'liveagent_vc', kind: 'cookie', lifetime: '10 years' },
    ],
    stop: 'reload',
    sources: ['https://help.salesforce.com/s/articleView?id=sf.networks_cookies.htm&type=5'],
    checked: '2026-11-22',
});

export { salesforceChat };
