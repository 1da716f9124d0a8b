import { categories, heldScript, words } from '../page.mjs';
import { byCategory, fromPackage, pinned, script } from './files.mjs';

export const klaro = {
  name: 'klaro',
  version: pinned.klaro,
  form: 'one script with its styles in it, deferred',
  files: { 'klaro.js': fromPackage('klaro/dist/klaro.js') },
  head: ({ base, configSource }) => script(configSource) + script(`${base}klaro.js`),
  hold: ({ src, service }) => heldScript(src, `data-type="application/javascript" data-name="${service}"`),
  config: ({ services }) => `var klaroConfig = ${JSON.stringify(options(services))};`,
  selectors: {
    notice: '#klaro .cookie-notice',
    accept: '#klaro .cookie-notice .cm-btn-success',
    choose: '#klaro .cookie-notice .cn-learn-more',
    modal: '#klaro .cookie-modal .cm-modal',
  },
  hasServices: true,
  lacks: 'of a service, its name and what it is for; not who provides it or what it stores',
};

function options(services) {
  const purposes = byCategory(categories, services, (id, { label, description }) => [
    id,
    { title: label, description },
  ]);
  return {
    version: 1,
    storageMethod: 'cookie',
    lang: 'en',
    acceptAll: true,
    showNoticeTitle: true,
    translations: {
      zz: { privacyPolicyUrl: words.statement },
      en: {
        acceptAll: words.accept,
        decline: words.reject,
        acceptSelected: words.save,
        close: words.close,
        consentNotice: { title: words.title, description: words.text, learnMore: words.choose },
        consentModal: { title: words.modalTitle, description: words.modalText },
        purposes: Object.fromEntries(purposes),
      },
    },
    services: services.map(({ id, name, category, purpose }) => ({
      name: id,
      title: name,
      description: purpose,
      purposes: [category],
      cookies: [`_${id}`],
    })),
  };
}
