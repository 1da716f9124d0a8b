import { service } from './service.js';

/** Google’s Programmable Search: search in a site. */
const googleProgrammableSearch = /* @__PURE__ */ service({
    id: 'google-programmable-search',
    name: 'Google Programmable Search',
    provider: 'Google Ireland Limited',
    country: 'IE',
    kind: 'search',
    category: 'tracking',
    purpose: {
        en: 'Searches the site with Google and can show advertisements beside the results; Google recognises your browser by its own cookies.',
        nl: 'Doorzoekt de site met Google en kan advertenties bij de resultaten tonen; Google herkent uw browser aan zijn eigen cookies.',
    },
    statement: 'https://policies.google.com/privacy',
    hosts: ['cse.google.com'],
    items: [
        { name: 'NID', kind: 'cookie', lifetime: '6 months', thirdParty: true },
        // With advertisements.
        { name: '__gsas', kind: 'cookie', lifetime: '3 months' },
    ],
    stop: 'reload',
    // No page that says so of the search element could be found: `NID` is what Google says of its services as a whole,
    // and the cookie of the advertisements is a public cookie database's.
    sources: [
        'https://developers.google.com/custom-search/docs/element',
        'https://policies.google.com/technologies/cookies',
    ],
    checked: '2026-11-22',
});

export { googleProgrammableSearch };
