import { load } from '../loaders/microsoft-clarity.js';
import { service } from './service.js';

/** Microsoft Clarity: heat maps and recordings. */
const microsoftClarity = /* @__PURE__ */ service({
    id: 'microsoft-clarity',
    name: 'Microsoft Clarity',
    provider: 'Microsoft Ireland Operations Limited',
    country: 'IE',
    kind: 'heat-maps',
    category: 'analytical',
    purpose: {
        en: 'Records what you do on a page, such as clicks and scrolling, to show where pages do not work well, with a number for your browser in cookies.',
        nl: 'Neemt op wat u op een pagina doet, zoals klikken en scrollen, om te zien waar pagina’s niet goed werken, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://privacy.microsoft.com/privacystatement',
    hosts: ['clarity.ms'],
    // `MUID`, which it also sets on Microsoft’s domains, is an advertising number: it stands with Microsoft Advertising.
    items: [
        { name: '_clck', kind: 'cookie', lifetime: '1 year' },
        { name: '_clsk', kind: 'cookie', lifetime: '1 day' },
        { name: 'CLID', kind: 'cookie', lifetime: '1 year', thirdParty: true },
    ],
    thirdParties: 'Microsoft Corporation',
    signal: 'clarity',
    // Told of a refusal, it goes on without cookies, with a new number on each page.
    stop: 'reload',
    // Its own pages give the names; some lifetimes are as commonly reported.
    sources: [
        'https://learn.microsoft.com/en-us/clarity/setup-and-installation/cookie-list',
        'https://learn.microsoft.com/en-us/clarity/clarity-consent-api-v2',
    ],
    checked: '2026-11-22',
}, load);

export { microsoftClarity };
