import { service } from './service.js';

/** BlueConic: a data platform. */
const blueconic = /* @__PURE__ */ service({
    id: 'blueconic',
    name: 'BlueConic',
    provider: 'BlueConic B.V.',
    country: 'NL',
    kind: 'data-platform',
    category: 'tracking',
    purpose: {
        en: 'Builds a profile of what you look at, to fit pages and advertisements to you, with a number for your browser in cookies.',
        nl: 'Maakt een profiel van wat u bekijkt, om pagina’s en advertenties op u af te stemmen, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://www.blueconic.com/privacy-policy',
    hosts: ['blueconic.net'],
    // Not `BCPermissionLevel` and `BCRefusedObjectives`, which keep a refusal: a withdrawal would delete them.
    items: [
        { name: 'BCSessionID', kind: 'cookie', lifetime: '1 year' },
        { name: 'BCTempID', kind: 'cookie', lifetime: '10 minutes', thirdParty: true },
        { name: 'bc_tstgrp', kind: 'cookie', lifetime: '1 year' },
    ],
    stop: 'reload',
    // `bc_tstgrp` is a public cookie database’s; its page could not be looked up to the end.
    sources: [
        'https://support.blueconic.com/hc/en-us/articles/200454391-Does-BlueConic-use-cookies-',
        'https://support.blueconic.com/en/articles/247829-does-blueconic-use-cookies',
    ],
    checked: '2026-11-22',
});

export { blueconic };
