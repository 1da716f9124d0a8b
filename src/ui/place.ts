import type { ConsentLayer } from '../core/events.js';
import { pageManager } from '../page-manager.js';

/** How to place each layer's element; none where a page places them itself. */
const ways = new Map<ConsentLayer, () => Promise<void>>();

/** Acts whenever a layer is to be shown. */
export function onDemand(layer: ConsentLayer, act: () => unknown): void {
  document.addEventListener('consent-show', (event: { layer: ConsentLayer }) => {
    if (event.layer === layer) act();
  });
  if (pageManager()?.layers.has(layer)) act();
}

/** Puts a layer's element into the page whenever it is to be shown and none is there. */
export function placeOnDemand(layer: ConsentLayer, define: () => void | Promise<void>): void {
  const tag = `consent-${layer}`;
  const place = async () => {
    await define();
    // The interface can arrive before the page's body does; nothing is to be seen before the next frame anyway.
    while (!document.body) await new Promise(requestAnimationFrame);
    if (document.querySelector(tag)) return;
    const element = document.createElement(tag);
    // First in the page, so that one Tab leads to it, and that one goes on with the page's own first control.
    // By its tag: an element named "body" would stand in for document.body.
    document.querySelector('body')?.prepend(element);
  };
  ways.set(layer, place);
  onDemand(layer, place);
}

/**
 * Takes note of the page that a layer's element has come into. To be called when it has left: where a
 * router put another page in place of that one, the first layer is asked for there too, and the second is
 * closed. What a visitor's own tools take out of the page stays out.
 */
export function followRouter(element: Element, layer: ConsentLayer): () => void {
  const { href } = location;
  const neighbour = element.nextElementSibling ?? element.previousElementSibling;
  return () => {
    // By the next frame the router is done, and nothing has been painted without it.
    requestAnimationFrame(() => {
      const isSamePage = neighbour?.isConnected && location.href === href;
      const manager = pageManager();
      if (isSamePage || element.isConnected || !manager?.layers.has(layer)) return;
      if (layer === 'notice') void ways.get(layer)?.();
      else if (layer === 'preferences') manager.hidePreferences();
    });
  };
}
