import { load } from '../loaders/hubspot.js';
import { service } from './service.js';

/**
 * HubSpot: tracking, forms and chat. To start it, `portalId` is the number of the account and `region`
 * where it is kept: `na1` unless given, `eu1` or `ap1`.
 */
const hubspot = /* @__PURE__ */ service({
    id: 'hubspot',
    name: 'HubSpot',
    provider: 'HubSpot Ireland Limited',
    country: 'IE',
    kind: 'newsletters',
    category: 'tracking',
    purpose: {
        en: 'Recognises you by an id, follows the pages you visit, shows chat and forms, and adds all of it to a customer file.',
        nl: 'Herkent u aan een nummer, volgt welke pagina’s u bezoekt, toont chat en formulieren, en zet dat alles in een klantdossier.',
    },
    statement: 'https://legal.hubspot.com/privacy-policy',
    hosts: [
        'hs-scripts.com',
        'hs-analytics.net',
        'hs-banner.com',
        'hscollectedforms.net',
        'hsforms.com',
        'hsforms.net',
        'hsleadflows.net',
        'hsadspixel.net',
        'usemessages.com',
        'hubapi.com',
        'hubspot.com',
    ],
    // Not those that keep a refusal, such as `__hs_do_not_track`: a withdrawal would delete them.
    items: [
        { name: '__hstc', kind: 'cookie', lifetime: '6 months' },
        { name: 'hubspotutk', kind: 'cookie', lifetime: '6 months' },
        { name: '__hssc', kind: 'cookie', lifetime: '30 minutes' },
        { name: '__hssrc', kind: 'cookie', lifetime: 'session' },
        { name: 'messagesUtk', kind: 'cookie', lifetime: '6 months' },
        { name: 'hs-messages-is-open', kind: 'cookie', lifetime: '30 minutes' },
        { name: 'hs-messages-hide-welcome-message', kind: 'cookie', lifetime: '1 day' },
    ],
    signal: 'hubspot',
    stop: 'signal',
    sources: [
        'https://knowledge.hubspot.com/privacy-and-consent/what-cookies-does-hubspot-set-in-a-visitor-s-browser',
        'https://developers.hubspot.com/docs/api/events/cookie-banner',
    ],
    checked: '2026-11-22',
}, load);

export { hubspot };
