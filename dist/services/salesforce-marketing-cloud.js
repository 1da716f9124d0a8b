import { service } from './service.js';

/** Marketing Cloud’s collect code, for recommendations. */
const salesforceMarketingCloud = /* @__PURE__ */ service({
    id: 'salesforce-marketing-cloud',
    name: 'Salesforce Marketing Cloud',
    provider: 'Salesforce, Inc.',
    country: 'US',
    kind: 'newsletters',
    category: 'tracking',
    purpose: {
        en: 'Follows by an id what you look at and buy, to recommend products on the site and in e-mail.',
        nl: 'Volgt met een nummer wat u bekijkt en koopt, om producten aan te bevelen op de site en in e-mail.',
    },
    statement: 'https://www.salesforce.com/company/legal/privacy/',
    hosts: ['igodigital.com'],
    items: [
        { name: 'igodigitaltc2', kind: 'cookie', lifetime: '10 years', thirdParty: true },
        { name: 'igodigitalst_*', kind: 'cookie', lifetime: '1 hour', thirdParty: true },
        { name: 'igodigitalstdomain', kind: 'cookie', lifetime: '1 hour', thirdParty: true },
    ],
    stop: 'reload',
    sources: ['https://www.salesforce.com/company/legal/privacy/'],
    checked: '2026-11-22',
});

export { salesforceMarketingCloud };
