import { HOLDABLE, holdAddress, opens, type Rule } from './rule.js';

export const cookiebot: readonly Rule[] = [
  {
    selector: `${HOLDABLE}[data-cookieconsent]:not([data-cookieconsent="ignore"])`,
    relabel: (element, as) => {
      holdAddress(element, 'cookieblockSrc');
      as.waitFor(element, element.dataset['cookieconsent']!.split(/[,\s]+/).filter(Boolean));
    },
  },
  opens(
    ':is(a,button):is([href*="Cookiebot.renew"],[href*="Cookiebot.show"],[onclick*="Cookiebot.renew"],[onclick*="Cookiebot.show"])',
  ),
];
