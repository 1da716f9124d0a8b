import { pageHead } from '../head/head.js';
import { reloadWith } from '../head/once.js';
import { addressOf, showElement } from './held.js';
import { hostOf } from './hosts.js';
import { fillTemplate } from './template.js';
import { hasUnsavedInput } from './unsaved.js';

/**
 * Lets one held frame or template load, whatever the answer; nothing is stored. Where the page's policy
 * stands in the way (`strict`), the page is loaded again with leave for this once, unless a form holds what
 * the visitor has typed: then it returns false, and nothing happens.
 */
export function loadOnce(element: HTMLElement): boolean {
  const { service, category } = element.dataset;
  const head = pageHead();
  const name = service ?? (hostOf(addressOf(element)) || category!);
  if (head?.mode === 'strict' && !head.once.includes(name)) {
    if (hasUnsavedInput()) return false;
    reloadWith(name);
    return true;
  }
  head?.pass?.(element);
  if (element instanceof HTMLTemplateElement) fillTemplate(element);
  else showElement(element, true);
  return true;
}
