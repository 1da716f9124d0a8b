/** The vendors as a page has them: their queues and first calls in our own words, and what they heard. */
import type { Signal } from '../../../src/signals/signal.js';
import * as signals from '../../../src/signals/index.js';

type Calls = unknown[][];
export type State = 'nothing' | 'reject' | 'partial' | 'all';

export interface Vendor {
  readonly signal: Signal;
  /** Globals that it and its tag make. */
  readonly globals: readonly string[];
  /** What its tag does: makes what is not there, and calls for the first time, as `['tag']`. */
  readonly tag: () => void;
  /** What was called, in order. */
  readonly calls: () => Calls;
  /** Its default, if it has one, and what it is told in each state. */
  readonly first: Calls;
  readonly told: Readonly<Record<Exclude<State, 'nothing'>, Calls>>;
}

const page = window as unknown as Record<string, never>;
const set = (name: string, value: unknown) => (page[name] = value as never);
const lists = (queue: unknown) =>
  Array.from((queue as ArrayLike<unknown>[] | undefined) ?? [], (one) => Array.from(one));

/** A queue which is a list, and stays the one that it was. */
const ofList = (name: string, call: unknown = ['tag']) => ({
  globals: [name],
  tag: () => void ((page[name] ?? set(name, [])) as unknown[]).push(call),
  calls: () => lists(page[name]),
});

/** A function with a queue of its own, which does nothing where there is one. */
function ofFunction(name: string) {
  const calls: Calls = [];
  return {
    globals: [name],
    tag: () => {
      if (page[name]) throw new Error(`${name} stands in the way of its snippet`);
      calls.length = 0;
      const made = Object.assign((...call: unknown[]) => void made.queue.push(call), {
        queue: undefined as unknown as Calls,
      });
      set(name, made);
      made.queue = calls;
      (page[name] as unknown as typeof made)('tag');
    },
    calls: () => calls,
  };
}

/** An interface that its script brings. */
function ofScript(globals: string[], make: (note: (...call: unknown[]) => void) => void) {
  const calls: Calls = [];
  return {
    globals,
    tag: () => {
      calls.length = 0;
      make((...call) => calls.push(call));
      const script = document.createElement('script');
      script.type = 'text/plain';
      document.body.append(script);
      script.dispatchEvent(new Event('load'));
    },
    calls: () => calls,
  };
}

const google = (analytical: string, tracking: string) => ({
  ad_storage: tracking,
  ad_user_data: tracking,
  ad_personalization: tracking,
  analytics_storage: analytical,
  functionality_storage: 'granted',
  personalization_storage: tracking,
  security_storage: 'granted',
});
const googleTold = (...given: [string, string]): Calls => [
  ['consent', 'update', google(...given)],
  [{ event: 'privacy_cookie_notice', privacy_cookie_notice: google(...given) }],
];
const uet = (call: string, ad_storage: string) => ['consent', call, { ad_storage }];
const clarity = (analytics_Storage: string, ad_Storage: string) => [
  'consentv2',
  { ad_Storage, analytics_Storage },
];
const piwik = (analytical: number, tracking: number) => [
  'setComplianceSettings',
  {
    consents: {
      analytics: { status: analytical },
      user_feedback: { status: analytical },
      ab_testing_and_personalization: { status: tracking },
      conversion_tracking: { status: tracking },
      custom_consent: { status: tracking },
      marketing_automation: { status: tracking },
      remarketing: { status: tracking },
    },
  },
];
const hubspot = (analytics: boolean, advertisement: boolean) => [
  'setHubSpotConsent',
  { analytics, advertisement, functionality: true },
];
const shopify = (analytics: boolean, tracking: boolean) => [
  { analytics, marketing: tracking, preferences: tracking, sale_of_data: tracking },
];
const wordpress = (analytical: string, tracking: string): Calls => [
  ['functional', 'allow'],
  ['preferences', tracking],
  ['statistics-anonymous', analytical],
  ['statistics', analytical],
  ['marketing', tracking],
];

const dataLayer = ofList('dataLayer');

export const VENDORS: Readonly<Record<string, Vendor>> = {
  'Google (R-INT-01, R-INT-02, R-INT-03, R-INT-04)': {
    signal: signals.google,
    ...dataLayer,
    calls: () =>
      Array.from((page['dataLayer'] as unknown[] | undefined) ?? [], (one) =>
        Object.prototype.toString.call(one) === '[object Object]' ? [one] : Array.from(one as unknown[]),
      ),
    first: [['consent', 'default', { ...google('denied', 'denied'), wait_for_update: 500 }]],
    told: {
      reject: googleTold('denied', 'denied'),
      partial: googleTold('granted', 'denied'),
      all: googleTold('granted', 'granted'),
    },
  },
  'Microsoft UET (R-INT-08)': {
    signal: signals.microsoft,
    ...ofList('uetq', 'tag'),
    // Three words a command; its own calls are one here.
    calls: () => {
      const words = [...((page['uetq'] as unknown[] | undefined) ?? [])];
      const calls: Calls = [];
      while (words.length) calls.push(words.splice(0, words[0] === 'consent' ? 3 : 1));
      return calls;
    },
    first: [uet('default', 'denied')],
    told: {
      reject: [uet('update', 'denied')],
      partial: [uet('update', 'denied')],
      all: [uet('update', 'granted')],
    },
  },
  'Clarity (R-INT-09)': {
    signal: signals.clarity,
    globals: ['clarity'],
    tag: () => void (page['clarity'] as undefined | ((call: string) => void))?.('tag'),
    calls: () => lists((page['clarity'] as undefined | { q: unknown })?.q),
    first: [clarity('denied', 'denied')],
    told: {
      reject: [clarity('denied', 'denied')],
      partial: [clarity('granted', 'denied')],
      all: [clarity('granted', 'granted')],
    },
  },
  'Meta (R-INT-10)': {
    signal: signals.meta,
    ...ofFunction('fbq'),
    first: [['consent', 'revoke']],
    told: {
      reject: [['consent', 'revoke']],
      partial: [['consent', 'revoke']],
      all: [['consent', 'grant']],
    },
  },
  'TikTok (R-INT-11)': {
    signal: signals.tiktok,
    ...ofList('ttq'),
    first: [['holdConsent']],
    told: { reject: [['revokeConsent']], partial: [['revokeConsent']], all: [['grantConsent']] },
  },
  'Pinterest (R-INT-12)': {
    signal: signals.pinterest,
    ...ofFunction('pintrk'),
    first: [['setconsent', false]],
    told: {
      reject: [['setconsent', false]],
      partial: [['setconsent', false]],
      all: [['setconsent', true]],
    },
  },
  'Matomo (R-INT-13)': {
    signal: signals.matomo,
    ...ofList('_paq'),
    first: [['requireConsent']],
    told: {
      reject: [['forgetConsentGiven']],
      partial: [['setConsentGiven']],
      all: [['setConsentGiven']],
    },
  },
  'Piwik PRO (R-INT-14)': {
    signal: signals.piwikPro,
    ...ofScript(['ppms'], (note) =>
      set('ppms', {
        cm: {
          api: (command: string, settings: unknown, done: unknown) => {
            if (typeof done !== 'function') throw new Error('Piwik PRO wants a callback');
            note(command, settings);
          },
        },
      }),
    ),
    first: [['setInitialComplianceSettings', { consents: Object.keys(signals.piwikPro.types) }]],
    told: { reject: [piwik(0, 0)], partial: [piwik(1, 0)], all: [piwik(1, 1)] },
  },
  'PostHog (R-INT-15)': {
    signal: signals.posthog,
    ...ofScript(['posthog'], (note) =>
      set('posthog', {
        opt_in_capturing: () => note('opt_in_capturing'),
        opt_out_capturing: () => note('opt_out_capturing'),
      }),
    ),
    first: [],
    told: {
      reject: [['opt_out_capturing']],
      partial: [['opt_in_capturing']],
      all: [['opt_in_capturing']],
    },
  },
  'HubSpot (R-INT-16)': {
    signal: signals.hubspot,
    ...ofList('_hsp'),
    first: [hubspot(false, false)],
    told: {
      reject: [['revokeCookieConsent'], hubspot(false, false)],
      partial: [hubspot(true, false)],
      all: [hubspot(true, true)],
    },
  },
  'Shopify (R-INT-17)': {
    signal: signals.shopify,
    ...ofScript(['Shopify'], (note) =>
      set('Shopify', {
        loadFeatures: ([feature]: { name: string; version: string }[], done: (error: unknown) => void) =>
          done(feature?.name === 'consent-tracking-api' && feature.version === '0.1' ? undefined : feature),
        customerPrivacy: {
          setTrackingConsent: (values: object, done: unknown) => {
            if (typeof done !== 'function') throw new Error('Shopify wants a callback');
            note(values);
          },
        },
      }),
    ),
    first: [],
    told: { reject: [shopify(false, false)], partial: [shopify(true, false)], all: [shopify(true, true)] },
  },
  'WordPress (R-INT-18)': {
    signal: signals.wordpress,
    ...ofScript(['wp_set_consent', 'wp_consent_type'], (note) =>
      set('wp_set_consent', (type: string, value: string) => {
        if ((page['wp_consent_type'] as unknown) === 'optin') note(type, value);
      }),
    ),
    first: [],
    told: {
      reject: wordpress('deny', 'deny'),
      partial: wordpress('allow', 'deny'),
      all: wordpress('allow', 'allow'),
    },
  },
};
