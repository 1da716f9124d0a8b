import { load } from '../loaders/linkedin-insight.js';
import { service } from './service.js';

/** LinkedIn Insight Tag: advertising. */
const linkedinInsight = /* @__PURE__ */ service({
    id: 'linkedin-insight',
    name: 'LinkedIn Insight Tag',
    provider: 'LinkedIn Ireland Unlimited Company',
    country: 'IE',
    kind: 'advertising',
    category: 'tracking',
    purpose: {
        en: 'Tells LinkedIn what you do on this site, to measure advertisements there and to choose them for you, with a number for your browser in cookies.',
        nl: 'Laat LinkedIn weten wat u op deze site doet, om advertenties daar te meten en voor u te kiezen, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://www.linkedin.com/legal/privacy-policy',
    hosts: ['snap.licdn.com', 'ads.linkedin.com'],
    items: [
        { name: 'li_fat_id', kind: 'cookie', lifetime: '30 days' },
        { name: 'li_giant', kind: 'cookie', lifetime: '7 days' },
        { name: 'ln_or', kind: 'cookie', lifetime: '1 day' },
        { name: 'bcookie', kind: 'cookie', lifetime: '1 year', thirdParty: true },
        { name: 'bscookie', kind: 'cookie', lifetime: '1 year', thirdParty: true },
        { name: 'lidc', kind: 'cookie', lifetime: '1 day', thirdParty: true },
        { name: 'UserMatchHistory', kind: 'cookie', lifetime: '30 days', thirdParty: true },
        { name: 'AnalyticsSyncHistory', kind: 'cookie', lifetime: '30 days', thirdParty: true },
        { name: 'lms_ads', kind: 'cookie', lifetime: '30 days', thirdParty: true },
        { name: 'lms_analytics', kind: 'cookie', lifetime: '30 days', thirdParty: true },
        // Only outside the countries whose law LinkedIn takes into account, the EU among them.
        { name: 'li_sugr', kind: 'cookie', lifetime: '90 days', thirdParty: true },
    ],
    thirdParties: 'LinkedIn Corporation',
    stop: 'reload',
    // Of its cookie table only the opening could be looked up: names and lifetimes are a public cookie database's.
    sources: [
        'https://www.linkedin.com/legal/l/cookie-table',
        'https://www.linkedin.com/help/lms/answer/a520008',
        'https://learn.microsoft.com/en-us/linkedin/marketing/conversions/enabling-first-party-cookies',
    ],
    checked: '2026-11-22',
}, load);

export { linkedinInsight };
