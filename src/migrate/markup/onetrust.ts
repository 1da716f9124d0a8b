import { HOLDABLE, holdAddress, opens, type Rule } from './rule.js';

/** `optanon-category-C0002`, or several in one: `optanon-category-C0002-C0004`. */
const GROUPS = /(?:^|\s)optanon-category((?:-\w+)+)/;

export const onetrust: readonly Rule[] = [
  {
    selector: `${HOLDABLE}[class*="optanon-category-"]`,
    relabel: (element, as) => {
      const [, groups = '-'] = GROUPS.exec(element.className) ?? [];
      holdAddress(element);
      as.waitFor(element, groups.slice(1).split('-').filter(Boolean));
    },
  },
  opens('#ot-sdk-btn,.ot-sdk-show-settings,.optanon-show-settings,[onclick*="ToggleInfoDisplay"]'),
];
