import { service } from './service.js';

const linkedin = /* @__PURE__ */ service({
    id: 'linkedin',
    name: 'LinkedIn',
    provider: 'LinkedIn Ireland Unlimited Company',
    country: 'IE',
    kind: 'social',
    category: 'tracking',
    purpose: {
        en: 'Shows posts and profiles from LinkedIn; LinkedIn recognises your browser and links the visit to your account if you have one.',
        nl: 'Toont berichten en profielen van LinkedIn; LinkedIn herkent uw browser en koppelt het bezoek aan uw account als u er een hebt.',
    },
    statement: 'https://www.linkedin.com/legal/privacy-policy',
    hosts: ['linkedin.com', 'licdn.com'],
    items: [
        { name: 'bcookie', kind: 'cookie', lifetime: '1 year', thirdParty: true },
        { name: 'bscookie', kind: 'cookie', lifetime: '1 year', thirdParty: true },
        { name: 'lidc', kind: 'cookie', lifetime: '1 day', thirdParty: true },
        { name: 'li_gc', kind: 'cookie', lifetime: '6 months', thirdParty: true },
    ],
    stop: 'removal',
    sources: [
        'https://www.linkedin.com/legal/l/cookie-table',
        'https://www.linkedin.com/help/linkedin/answer/a519985',
    ],
    checked: '2026-11-22',
});

export { linkedin };
