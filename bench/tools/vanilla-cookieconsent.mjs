import { categories, heldScript, words } from '../page.mjs';
import { byCategory, fromPackage, pinned, script, styleSheet } from './files.mjs';

export const vanillaCookieconsent = {
  name: 'vanilla-cookieconsent',
  version: pinned['vanilla-cookieconsent'],
  form: 'script and style sheet, deferred',
  files: {
    'cookieconsent.js': fromPackage('vanilla-cookieconsent/dist/cookieconsent.umd.js'),
    'cookieconsent.css': fromPackage('vanilla-cookieconsent/dist/cookieconsent.css'),
  },
  head: ({ base, configSource }) =>
    styleSheet(`${base}cookieconsent.css`) + script(`${base}cookieconsent.js`) + script(configSource),
  hold: ({ src, category, service }) =>
    heldScript(src, `data-category="${category}" data-service="${service}"`),
  config: ({ services }) => `CookieConsent.run(${JSON.stringify(options(services))});`,
  selectors: {
    notice: '#cc-main .cm',
    accept: '#cc-main .cm [data-role=all]',
    choose: '#cc-main .cm [data-role=show]',
    modal: '#cc-main .pm',
  },
  hasServices: true,
  lacks: 'of a service, a switch and its name; what it stores only as a table that a site writes',
};

function options(services) {
  const sections = byCategory(categories, services, (linkedCategory, { label, description }) => ({
    title: label,
    description,
    linkedCategory,
  }));
  const en = {
    consentModal: {
      title: words.title,
      description: words.text,
      acceptAllBtn: words.accept,
      acceptNecessaryBtn: words.reject,
      showPreferencesBtn: words.choose,
      footer: `<a href="${words.statement}">${words.statementLabel}</a>`,
    },
    preferencesModal: {
      title: words.modalTitle,
      acceptAllBtn: words.accept,
      acceptNecessaryBtn: words.reject,
      savePreferencesBtn: words.save,
      closeIconLabel: words.close,
      sections: [{ description: words.modalText }, ...sections],
    },
  };
  return {
    categories: Object.fromEntries(
      byCategory(categories, services, (id, _, own) => [
        id,
        { services: Object.fromEntries(own.map((service) => [service.id, { label: service.name }])) },
      ]),
    ),
    language: { default: 'en', translations: { en } },
  };
}
