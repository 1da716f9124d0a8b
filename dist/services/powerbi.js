import { service } from './service.js';

const powerbi = /* @__PURE__ */ service({
    id: 'powerbi',
    name: 'Power BI',
    provider: 'Microsoft Ireland Operations Limited',
    country: 'IE',
    kind: 'embed',
    category: 'tracking',
    purpose: {
        en: 'Shows reports from Power BI; Microsoft sees your IP address and how the report is used.',
        nl: 'Toont rapporten van Power BI; Microsoft ziet uw IP-adres en hoe het rapport wordt gebruikt.',
    },
    statement: 'https://www.microsoft.com/privacy/privacystatement',
    hosts: ['app.powerbi.com', 'content.powerapps.com', 'analysis.windows.net'],
    items: [{ name: 'WFESessionId', kind: 'cookie', lifetime: 'session', thirdParty: true }],
    stop: 'removal',
    sources: [
        'https://learn.microsoft.com/power-bi/collaborate-share/service-publish-to-web',
        'https://www.microsoft.com/privacy/privacystatement',
    ],
    checked: '2026-11-22',
});

export { powerbi };
