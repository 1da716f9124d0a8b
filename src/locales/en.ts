import type { Locale } from '../core/texts.js';

/** English. */
const en: Locale = {
  language: 'en',
  services: { one: '{count} service', other: '{count} services' },
  title: 'Your choice about cookies',
  intro:
    '{controller} asks for your choice. We use cookies to make the site work. Only with your consent do we also use them to:',
  withdraw: 'You can change or withdraw your choice at any time, with the ‘{settings}’ button on every page.',
  statement: 'Privacy and cookie statement',
  rejectAll: 'Reject all',
  acceptAll: 'Accept all',
  showPreferences: 'Let me choose',
  signal: 'Your browser asks not to follow you. That is why tracking is off.',
  kept: 'Your choice has been saved.',
  settings: 'Cookie settings',
  preferencesTitle: 'Choose your cookies',
  preferencesIntro: 'Switch on what you allow. What is off is not loaded.',
  save: 'Save what I chose',
  back: 'Back',
  alwaysOn: 'Always on',
  exempt: 'On until you switch it off: {ground}',
  provider: 'Provider',
  purpose: 'Purpose',
  thirdParties: 'Who else has access',
  items: 'What it stores',
  noItems: 'Stores nothing in your browser.',
  item: 'Name',
  kind: 'Kind',
  lifetime: 'Kept for',
  thirdParty: 'set by another site',
  serviceStatement: 'Privacy statement of {provider}',
  cookie: 'Cookie',
  localStorage: 'Local storage',
  sessionStorage: 'Session storage',
  indexedDB: 'Browser database',
  cache: 'Cache',
  categories: {
    functional: {
      label: 'Functional',
      purpose: 'make the site work',
      description: 'Needed to make the site work, for example to remember this choice.',
    },
    analytical: {
      label: 'Analytical',
      purpose: 'measure how visitors use the site (analytical)',
      description: 'Measures which pages visitors look at, so that the site can be improved.',
    },
    tracking: {
      label: 'Tracking',
      purpose: 'follow you across sites, for example for advertising (tracking)',
      description:
        'Follows what you do on this and other sites, for example for advertising or for videos and posts of others.',
    },
  },
};

export default en;
