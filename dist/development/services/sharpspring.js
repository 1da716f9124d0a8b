import { service } from './service.js';

/** SharpSpring, of Constant Contact: its tracking. */
const sharpspring = /* @__PURE__ */ service({
    id: 'sharpspring',
    name: 'SharpSpring',
    provider: 'Constant Contact, Inc.',
    country: 'US',
    kind: 'newsletters',
    category: 'tracking',
    purpose: {
        en: 'Follows by an id which pages you visit and which forms you fill in, and adds it to a customer file.',
        nl: 'Volgt met een nummer welke pagina’s u bezoekt en welke formulieren u invult, en zet dat in een klantdossier.',
    },
    statement: 'https://www.constantcontact.com/legal/privacy-notice',
    hosts: ['marketingautomation.services', 'sharpspring.com'],
    items: [
        { name: '__ss', kind: 'cookie', lifetime: '30 minutes' },
        { name: '__ss_tk', kind: 'cookie', lifetime: '25 years' },
        { name: '__ss_referrer', kind: 'cookie', lifetime: '6 hours' },
        { name: 'koitk', kind: 'cookie', lifetime: '3 years', thirdParty: true },
    ],
    stop: 'reload',
    sources: ['https://www.constantcontact.com/legal/privacy-notice'],
    checked: '2026-11-22',
});

export { sharpspring };
