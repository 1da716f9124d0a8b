import { service } from './service.js';

/** Microsoft Forms: forms in a frame. */
const microsoftForms = /* @__PURE__ */ service({
    id: 'microsoft-forms',
    name: 'Microsoft Forms',
    provider: 'Microsoft Ireland Operations Limited',
    country: 'IE',
    kind: 'forms',
    category: 'tracking',
    purpose: {
        en: 'Shows a form of Microsoft in the page; Microsoft recognises your browser by its own cookies while you fill it in.',
        nl: 'Toont een formulier van Microsoft in de pagina; Microsoft herkent uw browser aan zijn eigen cookies terwijl u het invult.',
    },
    statement: 'https://www.microsoft.com/privacy/privacystatement',
    hosts: ['forms.office.com', 'forms.microsoft.com', 'forms.cloud.microsoft'],
    items: [
        { name: 'MUID', kind: 'cookie', lifetime: '13 months', thirdParty: true },
        { name: 'MSFPC', kind: 'cookie', lifetime: '1 year', thirdParty: true },
        { name: 'FormsWebSessionId', kind: 'cookie', lifetime: '1 month', thirdParty: true },
        { name: '__RequestVerificationToken', kind: 'cookie', lifetime: 'session', thirdParty: true },
    ],
    stop: 'removal',
    // No list of its own could be found: the names are those of Customer Voice, which was made of it, and what sites
    // report of the session.
    sources: ['https://docs.microsoft.com/en-us/dynamics365/customer-voice/cookies'],
    checked: '2026-11-22',
});

export { microsoftForms };
