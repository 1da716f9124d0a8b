import { service } from './service.js';

/** Marketo Engage: Munchkin, its tracking. */
const marketo = /* @__PURE__ */ service({
    id: 'marketo',
    name: 'Adobe Marketo Engage',
    provider: 'Adobe Systems Software Ireland Limited',
    country: 'IE',
    kind: 'newsletters',
    category: 'tracking',
    purpose: {
        en: 'Follows by an id which pages and links you open, and adds it to a customer file once your e-mail address is known.',
        nl: 'Volgt met een nummer welke pagina’s en links u opent, en zet dat in een klantdossier zodra uw e-mailadres bekend is.',
    },
    statement: 'https://www.adobe.com/privacy/policy.html',
    hosts: ['marketo.net', 'marketo.com', 'mktoresp.com'],
    items: [{ name: '_mkto_trk', kind: 'cookie', lifetime: '2 years' }],
    stop: 'reload',
    sources: [
        'https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/javascriptapi/leadtracking/lead-tracking',
    ],
    checked: '2026-11-22',
});

export { marketo };
