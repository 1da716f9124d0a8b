import { words } from '../page.mjs';
import { fromPackage, pinned, script } from './files.mjs';

/** Its own kinds of service. */
const KINDS = { extras: 'api', analytical: 'analytic', tracking: 'ads' };

export const tarteaucitron = {
  name: 'tarteaucitron',
  version: pinned.tarteaucitronjs,
  form: 'small script in the head; it fetches styles, language and services by itself',
  folder: fromPackage('tarteaucitronjs'),
  head: ({ base, configSource }) => script(`${base}tarteaucitron.min.js`, '') + script(configSource, ''),
  config: ({ services, scripts }) =>
    [
      "tarteaucitronForceLanguage = 'en';",
      `tarteaucitronCustomText = ${JSON.stringify(texts)};`,
      `tarteaucitron.init(${JSON.stringify(options)});`,
      `(${declare})(${JSON.stringify(services.map((service) => declared(service, scripts)))});`,
    ].join('\n'),
  selectors: {
    notice: '#tarteaucitronAlertBig',
    accept: '#tarteaucitronPersonalize2',
    choose: '#tarteaucitronCloseAlert',
    modal: '#tarteaucitron',
  },
  hasServices: true,
  deafFor: 700,
  lacks:
    'no words for categories of a site’s own; scripts in its config, not by labels in the page; its buttons listen half a second after they show',
};

const texts = {
  middleBarHead: words.title,
  alertBigPrivacy: words.text,
  acceptAll: words.accept,
  denyAll: words.reject,
  personalize: words.choose,
  title: words.modalTitle,
  disclaimer: words.modalText,
  save: words.save,
  close: words.close,
};

const options = {
  privacyUrl: words.statement,
  orientation: 'bottom',
  showAlertSmall: false,
  showIcon: false,
  cookieslist: false,
  adblocker: false,
  DenyAllCta: true,
  AcceptAllCta: true,
  highPrivacy: true,
  removeCredit: true,
  moreInfoLink: false,
  mandatory: false,
};

function declared({ id, name, category }, scripts) {
  const sources = scripts.filter(({ service }) => service === id).map(({ src }) => src);
  return { key: id, name, type: KINDS[category], cookies: [`_${id}`], sources };
}

/** Goes into the page as text. */
const declare = `function (services) {
  services.forEach(function (one) {
    one.needConsent = true;
    one.js = function () { one.sources.forEach(function (source) { tarteaucitron.addScript(source); }); };
    one.fallback = function () {};
    tarteaucitron.services[one.key] = one;
    (tarteaucitron.job = tarteaucitron.job || []).push(one.key);
  });
}`;
