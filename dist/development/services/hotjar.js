import { load } from '../loaders/hotjar.js';
import { service } from './service.js';

/** Hotjar: heat maps and recordings. */
const hotjar = /* @__PURE__ */ service({
    id: 'hotjar',
    name: 'Hotjar',
    provider: 'Hotjar Limited',
    country: 'MT',
    kind: 'heat-maps',
    category: 'analytical',
    purpose: {
        en: 'Records what you do on a page, such as clicks and scrolling, to show where pages do not work well, with a number for your browser in cookies.',
        nl: 'Neemt op wat u op een pagina doet, zoals klikken en scrollen, om te zien waar pagina’s niet goed werken, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://www.hotjar.com/legal/policies/privacy/',
    hosts: ['hotjar.com', 'hotjar.io'],
    items: [
        { name: '_hjSessionUser_*', kind: 'cookie', lifetime: '1 year' },
        { name: '_hjSession_*', kind: 'cookie', lifetime: '30 minutes' },
        { name: '_hjTLDTest', kind: 'cookie', lifetime: 'session' },
        { name: '_hjUserAttributesHash', kind: 'cookie', lifetime: '2 minutes' },
        { name: '_hjHasCachedUserAttributes', kind: 'cookie', lifetime: 'session' },
        { name: '_hjUserAttributes', kind: 'localStorage', lifetime: 'persistent' },
        { name: 'hjViewportId', kind: 'sessionStorage', lifetime: 'session' },
        { name: 'hjActiveViewportIds', kind: 'localStorage', lifetime: 'persistent' },
    ],
    thirdParties: 'Content Square SAS',
    stop: 'reload',
    // Its list is as sites pass it on and a public cookie database has it; the page itself could not be looked up.
    sources: [
        'https://help.hotjar.com/hc/en-us/articles/115011789248-Hotjar-Cookies',
        'https://help.hotjar.com/hc/en-us/articles/115009336727-How-to-Install-your-Hotjar-Tracking-Code',
        'https://contentsquare.com/it-it/legal/service-schedule-hotjar',
    ],
    checked: '2026-11-22',
}, load);

export { hotjar };
