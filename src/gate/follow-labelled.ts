import { addressOf, LABELLED } from './held.js';

/** Tells of each labelled element that is held: those of the page, and those that come later. */
export function followLabelled(
  allows: (label: string) => boolean,
  tell: (address: string, kind: string, time: number, label: string) => void,
): void {
  const seen = new WeakSet<Element>();
  const look = (element: Element) => {
    const { service, category = 'tracking' } = (element as HTMLElement).dataset;
    const label = service ?? category;
    if (seen.has(element)) return;
    seen.add(element);
    // One for those who refused is held from those who agreed: nobody's consent stops it.
    if (label[0] !== '!' && !allows(label)) tell(addressOf(element), element.localName, Date.now(), label);
  };
  const lookIn = (root: ParentNode) => root.querySelectorAll(LABELLED).forEach(look);
  lookIn(document);
  new MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!(node instanceof Element)) continue;
      if (node.matches(LABELLED)) look(node);
      lookIn(node);
    }
  }).observe(document, { childList: true, subtree: true });
}
