import { service } from './service.js';

/** Account Engagement, before named Pardot: its tracking. */
const pardot = /* @__PURE__ */ service({
    id: 'pardot',
    name: 'Salesforce Account Engagement (Pardot)',
    provider: 'Salesforce, Inc.',
    country: 'US',
    kind: 'newsletters',
    category: 'tracking',
    purpose: {
        en: 'Follows by an id which pages and forms you open, and adds it to a customer file once you fill in a form.',
        nl: 'Volgt met een nummer welke pagina’s en formulieren u opent, en zet dat in een klantdossier zodra u een formulier invult.',
    },
    statement: 'https://www.salesforce.com/company/legal/privacy/',
    hosts: ['pardot.com'],
    // Not `pi_opt_in*`, which keeps a refusal: a withdrawal would delete it.
    items: [
        { name: 'visitor_id*', kind: 'cookie', lifetime: '1 year' },
        { name: 'lpv*', kind: 'cookie', lifetime: '30 minutes' },
    ],
    stop: 'reload',
    sources: ['https://help.salesforce.com/s/articleView?id=sf.pardot_basics_cookies.htm&type=5'],
    checked: '2026-11-22',
});

export { pardot };
