/*
 * What a site's author cannot write, and what they can. Nothing here runs: `tsc` checks it. An expected
 * error that does not come is an error too.
 */
import { ConsentManager, type ConsentConfig, type ItemConfig, type ServiceConfig } from '../../src/index.js';

const who = { controller: 'Voorbeeld B.V.', statement: '/privacy' } as const;
const ads = {
  id: 'ads',
  name: 'Ads',
  category: 'tracking',
  provider: 'Ads Ltd',
  purpose: 'shows ads',
} as const;
const item = { name: '_ads', kind: 'cookie', lifetime: '13 months' } as const;

// The least, and everything.
export const least: ConsentConfig = who;
export const everything: ConsentConfig = {
  ...who,
  language: 'nl',
  categories: { analytical: { label: 'Meten', description: 'Telt bezoeken.', exempt: 'A stated ground' } },
  services: [{ ...ads, statement: '/ads', hosts: ['ads.example'], items: [item], thirdParties: 'None' }],
  revision: 2,
  cookie: { name: 'Choice', days: 182, domain: 'a.example', path: '/', sameSite: 'Lax', secure: true },
  block: 'labelled',
  profile: 'nl',
  reload: false,
  texts: { title: 'Koekjes', rejectAll: 'Nee', acceptAll: 'Ja' },
  layout: 'bottom',
};
export const frozen: ConsentConfig = Object.freeze({ ...who, services: Object.freeze([Object.freeze(ads)]) });
new ConsentManager({ ...who, revision: '2026-01' }, { loadInterface: () => import('../../src/define.js') });

// @ts-expect-error who asks is required
export const nobody: ConsentConfig = { statement: '/privacy' };
// @ts-expect-error where to read more is required
export const silent: ConsentConfig = { controller: 'A' };
// @ts-expect-error there is no such option
export const misspelt: ConsentConfig = { ...who, langauge: 'nl' };
// @ts-expect-error there is no such option of the cookie
export const eternal: ConsentConfig = { ...who, cookie: { expires: 9999 } };
// @ts-expect-error a number of days is a number
export const days: ConsentConfig = { ...who, cookie: { days: '182' } };
// @ts-expect-error SameSite has three values, with a capital
export const sameSite: ConsentConfig = { ...who, cookie: { sameSite: 'lax' } };
// @ts-expect-error no category is on beforehand (R-LAW-04)
export const preset: ConsentConfig = { ...who, categories: { analytical: { default: true } } };
// @ts-expect-error nor enabled
export const enabled: ConsentConfig = { ...who, categories: { analytical: { enabled: true } } };
// @ts-expect-error an exemption states its ground
export const groundless: ConsentConfig = { ...who, categories: { analytical: { exempt: true } } };
// @ts-expect-error legitimate interest is no option (R-LAW-22)
export const interest: ConsentConfig = { ...who, categories: { tracking: { legitimateInterest: true } } };
// @ts-expect-error there is no such profile
export const optOut: ConsentConfig = { ...who, profile: 'opt-out' };
// @ts-expect-error no such text
export const text: ConsentConfig = { ...who, texts: { rejectAl: 'Nee' } };
// @ts-expect-error a text is text
export const noText: ConsentConfig = { ...who, texts: { rejectAll: false } };
// @ts-expect-error services are a list
export const noList: ConsentConfig = { ...who, services: { ads } };

// @ts-expect-error a service says what it is for
export const purposeless: ServiceConfig = { id: 'a', name: 'A', category: 'tracking', provider: 'A Ltd' };
// @ts-expect-error a service is not on beforehand (R-LAW-04)
export const on: ServiceConfig = { ...ads, default: true };
// @ts-expect-error hosts are a list
export const host: ServiceConfig = { ...ads, hosts: 'ads.example' };

// @ts-expect-error a kind is one of five
export const kind: ItemConfig = { ...item, kind: 'webSQL' };
// @ts-expect-error an item says for how long
export const endless: ItemConfig = { name: '_ads', kind: 'cookie' };
// @ts-expect-error for people: text
export const seconds: ItemConfig = { ...item, lifetime: 3600 };

// @ts-expect-error a manager needs its config
new ConsentManager();
