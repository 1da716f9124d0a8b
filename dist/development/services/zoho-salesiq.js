import { service } from './service.js';

/** Zoho SalesIQ: chat and visitor tracking. */
const zohoSalesiq = /* @__PURE__ */ service({
    id: 'zoho-salesiq',
    name: 'Zoho SalesIQ',
    provider: 'Zoho Corporation B.V.',
    country: 'NL',
    kind: 'chat',
    category: 'tracking',
    purpose: {
        en: 'Shows a chat window and follows your visits by an id, so that the staff sees who is on which page.',
        nl: 'Toont een chatvenster en volgt uw bezoeken met een nummer, zodat de medewerkers zien wie op welke pagina is.',
    },
    statement: 'https://www.zoho.com/privacy.html',
    hosts: ['salesiq.zoho.eu', 'salesiq.zoho.com', 'salesiq.zohopublic.eu', 'salesiq.zohopublic.com'],
    items: [
        { name: '*-_zldp', kind: 'cookie', lifetime: '2 years' },
        { name: '*-_zldt', kind: 'cookie', lifetime: '1 day' },
        { name: '*-_siqid', kind: 'cookie', lifetime: '2 years' },
        { name: 'zld*state', kind: 'cookie', lifetime: '5 minutes' },
        { name: 'zld*dragpos', kind: 'cookie', lifetime: '5 minutes' },
        { name: 'uesign', kind: 'cookie', lifetime: '1 month', thirdParty: true },
    ],
    stop: 'reload',
    sources: ['https://www.zoho.com/salesiq/cookies-policy.html'],
    checked: '2026-11-22',
});

export { zohoSalesiq };
