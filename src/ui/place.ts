import type { ConsentLayer } from '../core/events.js';
import { pageManager } from '../page-manager.js';

/** Puts a layer's element into the page when it is to be shown for the first time, and none is there. */
export function placeOnDemand(layer: ConsentLayer, define: () => void | Promise<void>): void {
  const tag = `consent-${layer}`;
  const place = async () => {
    document.removeEventListener('consent-show', onShow);
    await define();
    await bodyOf(document);
    if (document.querySelector(tag)) return;
    const element = document.createElement(tag);
    // First in the page, so that one Tab leads to it.
    // By its tag: an element named "body" would stand in for document.body.
    const body = document.querySelector('body');
    if (layer === 'notice') body?.prepend(element);
    else body?.append(element);
  };
  const onShow = (event: { layer: ConsentLayer }) => {
    if (event.layer === layer) void place();
  };
  document.addEventListener('consent-show', onShow);
  if (pageManager()?.layers.has(layer)) void place();
}

// The interface can arrive before the page's body does.
function bodyOf({ body, documentElement }: Document): unknown {
  if (body) return body;
  return new Promise<void>((done) => {
    const observer = new MutationObserver(() => {
      if (!document.body) return;
      observer.disconnect();
      done();
    });
    observer.observe(documentElement, { childList: true });
  });
}
