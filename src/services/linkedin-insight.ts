import { load } from '../loaders/linkedin-insight.js';
import { service } from './service.js';

/** LinkedIn Insight Tag: advertising. */
export const linkedinInsight = /* @__PURE__ */ service(
  {
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
      { name: 'lidc', kind: 'cookie', lifetime: '1 day', thirdParty: true },
      { name: 'UserMatchHistory', kind: 'cookie', lifetime: '30 days', thirdParty: true },
      { name: 'AnalyticsSyncHistory', kind: 'cookie', lifetime: '30 days', thirdParty: true },
      { name: 'li_sugr', kind: 'cookie', lifetime: '90 days', thirdParty: true },
    ],
    thirdParties: 'LinkedIn Corporation',
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: [
      'https://www.linkedin.com/legal/l/cookie-table',
      'https://www.linkedin.com/help/lms/answer/a418880',
    ],
    checked: '2026-11-22',
  },
  load,
);
