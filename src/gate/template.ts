import { LABELLED, showElement } from './held.js';
import { copyOf, firstSeen } from './script.js';

/** Around what a template was filled with. */
const MARKS = ['privacy-cookie-notice', '/privacy-cookie-notice'] as const;

/**
 * Puts a copy of a template's content behind it, and returns what it put there. The content's own scripts
 * are labelled as functional at first, so that the gate runs them in order with the others; those with a
 * label of their own wait for it. Addresses wait as `data-src` inside a template too: Firefox's speculative
 * parser looks into it. A module of its own, because few pages have one. `pass` is told of each element before
 * it is put into the page.
 */
export function fillTemplate(template: HTMLTemplateElement, pass?: (element: Element) => void): ChildNode[] {
  empty(template);
  const content = document.importNode(template.content, true);
  const scripts: HTMLScriptElement[] = [];
  for (const element of content.querySelectorAll('*')) {
    if (element.matches(LABELLED)) continue;
    pass?.(element);
    if (element instanceof HTMLScriptElement) {
      // Data stays what it is.
      if (!/^$|script$|^module$/.test(element.type)) continue;
      const script = copyOf(element);
      // To the gate it is new, also where this module is not a bundle of its own.
      firstSeen.delete(script);
      script.dataset['type'] ??= script.type;
      script.dataset['category'] = 'functional';
      script.type = 'text/plain';
      element.replaceWith(script);
      scripts.push(script);
    } else showElement(element, true);
  }
  const [start, end] = MARKS.map((mark) => document.createComment(mark)) as [Comment, Comment];
  const nodes = [start, ...content.childNodes, end];
  template.after(...nodes);
  // The gate has taken them over by then: a copy that a router makes of them is not to run as well.
  setTimeout(() => scripts.forEach((script) => delete script.dataset['category']));
  followTemplates();
  filled.set(template, nodes);
  return nodes;
}

const filled = new Map<HTMLTemplateElement, ChildNode[]>();
let isFollowing = false;

/** A framework that takes a template away does not know what it was filled with. */
function followTemplates(): void {
  if (isFollowing) return;
  isFollowing = true;
  new MutationObserver(() => {
    for (const [template, nodes] of filled) {
      if (template.isConnected) continue;
      nodes.forEach((node) => node.remove());
      filled.delete(template);
    }
  }).observe(document, { childList: true, subtree: true });
}

/** A router that keeps the page for the way back keeps what stands behind a template, too. */
function empty(template: HTMLTemplateElement): void {
  const isMark = (node: Node | null, index: 0 | 1) => node instanceof Comment && node.data === MARKS[index];
  if (!isMark(template.nextSibling, 0)) return;
  for (let next; (next = template.nextSibling);) {
    next.remove();
    if (isMark(next, 1)) return;
  }
}
