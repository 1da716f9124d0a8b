import { act, type Rule } from './rule.js';

/** The actions of `data-cc`, in versions 3 and 2. Its switches are gone, so that what saves them opens ours. */
const ACTIONS: Readonly<Record<string, string>> = {
  'accept-all': 'accept-all',
  'accept-necessary': 'reject-all',
};

/**
 * Version 3 labels as we do, so that only names which somebody mapped change: `functional` and the rest are
 * taken for ours.
 */
export const vanillaCookieConsent: readonly Rule[] = [
  {
    selector: 'script[data-cookiecategory]',
    relabel: (element, as) => {
      element.dataset['category'] = as.id(element.dataset['cookiecategory']!);
    },
  },
  {
    selector: 'script:not([data-cookiecategory]):is([data-category],[data-service])',
    relabel: ({ dataset }, as) => {
      const [, not, category] = /^(!?)(.*)$/.exec(dataset['category'] ?? '') ?? [];
      const ours = category && as.mapped(category);
      if (ours) dataset['category'] = not + ours;
      const service = dataset['service'] && as.mapped(dataset['service']);
      if (service) dataset['service'] = service;
    },
  },
  {
    selector: '[data-cc]',
    relabel: (button) => act(button, ACTIONS[button.dataset['cc']!] ?? 'show-preferences'),
  },
];
