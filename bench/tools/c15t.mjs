import { categories, words } from '../page.mjs';
import { fromBuild, pinned, script, styleSheet } from './files.mjs';

/** Its own categories, which are fixed. */
const NAMES = { extras: 'functionality', analytical: 'measurement', tracking: 'marketing' };

export const c15t = {
  name: 'c15t',
  version: pinned.c15t,
  form: 'its React components, offline, bundled here with React, and their style sheet',
  files: { 'c15t.js': fromBuild('c15t.js'), 'c15t.css': fromBuild('c15t.css') },
  head: ({ base, configSource }) =>
    styleSheet(`${base}c15t.css`) + script(configSource) + script(`${base}c15t.js`),
  end: () => '<div id="consent"></div>',
  config: ({ scripts }) => `c15tOptions = ${JSON.stringify(options(scripts))};`,
  selectors: {
    notice: '[data-testid=consent-banner-card]',
    accept: '[data-testid=consent-banner-accept-button]',
    choose: '[data-testid=consent-banner-customize-button]',
    modal: '[data-testid=consent-dialog-card]',
  },
  lacks: 'no list of services; no labels in the page; needs React, which a site may have already',
};

function options(scripts) {
  const types = Object.entries(categories).map(([id, { label, description }]) => [
    NAMES[id],
    { title: label, description },
  ]);
  const en = {
    common: {
      acceptAll: words.accept,
      rejectAll: words.reject,
      customize: words.choose,
      save: words.save,
    },
    cookieBanner: { title: words.title, description: words.text },
    consentManagerDialog: { title: words.modalTitle, description: words.modalText },
    consentTypes: Object.fromEntries(types),
  };
  return {
    mode: 'offline',
    consentCategories: ['necessary', ...Object.values(NAMES)],
    scripts: scripts.map(({ id, category, src }) => ({ id, category: NAMES[category], src })),
    legalLinks: { privacyPolicy: { href: words.statement, label: words.statementLabel } },
    i18n: { locale: 'en', detectBrowserLanguage: false, messages: { en } },
  };
}
