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
    items: [{ name: 'MUID', kind: 'cookie', lifetime: '13 months', thirdParty: true }],
    stop: 'removal',
    sources: ['https://www.microsoft.com/privacy/privacystatement'],
    checked: '2026-11-22',
});

export { microsoftForms };
