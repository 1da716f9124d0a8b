import { render } from 'lit/html.js';
import { afterChanges } from '../gate/changes.js';
import { wasAsked } from '../head/asked.js';
import { clickCounts } from '../core/synthetic.js';
import type { Locale, PageTexts } from '../core/texts.js';
import type { ConsentManager } from '../manager.js';
import { embedFacts } from './embed-facts.js';
import { embedPlaceholder, type EmbedActs } from './embed-placeholder.js';
import { focusFrame } from './focus-frame.js';
import { dressFrame } from './frame-page.js';
import { loadPageWords } from './page-words.js';
import { loadWords } from './words.js';

/** Frames that wait for an answer: not those for who refuses, nor the ones in an embed, which speaks for them. */
const HELD =
  'iframe[data-src]:not([src]):is([data-category],[data-service]):not([data-category^="!"],consent-embed>*)';

/** In CSS pixels: what is smaller is not there to be looked at. */
const MIN_WIDTH = 60;
const MIN_HEIGHT = 40;

/**
 * Draws the placeholder of every held frame inside the frame itself, in the blank page that it shows
 * while it has no address: nothing is put into the page and nothing moves, so that frameworks find it as
 * they left it. Follows frames that come, are held, released, or grow later. Returns what ends that.
 */
export function showHeldFrames(manager: ConsentManager, root: Document | Element = document): () => void {
  const painted = new WeakSet<Document>();
  /** What was said to the visitor in it: a frame can get another blank page afterwards. */
  const notices = new WeakMap<HTMLIFrameElement, string>();
  let words: (Locale & PageTexts) | undefined;

  const tell = (frame: HTMLIFrameElement, notice: string): void => {
    notices.set(frame, notice);
    if (frame.contentDocument) painted.delete(frame.contentDocument);
    paint(frame);
  };
  const paint = (frame: HTMLIFrameElement, tries = 50): void => {
    const isSeen = frame.clientWidth >= MIN_WIDTH && frame.clientHeight >= MIN_HEIGHT;
    if (!words || !isSeen || !frame.matches(HELD)) return;
    // Engines do not always tell when the page that was in it has gone.
    if (!isOpen(frame)) return void (tries && setTimeout(() => paint(frame, tries - 1), 100));
    const load = async () => (await import('../gate/once.js')).loadOnce(frame, manager);
    if (wasAsked(frame.dataset['src']!)) return void load();
    const page = frame.contentDocument!;
    if (painted.has(page)) return;
    painted.add(page);
    const { service, category, src, poster } = frame.dataset;
    const facts = embedFacts(manager, words, { service, category, src, poster, title: frame.title });
    const acts: EmbedActs = {
      counts: (click) => clickCounts(click, manager.config),
      loadOnce: async () => {
        if (await load()) keepFocus(frame);
        else tell(frame, words!.embedLater);
      },
      allowAlways: async (id) => {
        await manager.save({ [id]: true }).catch(console.error);
        keepFocus(frame);
        // The page is loaded again, or will be some time.
        if (manager.config.block === 'strict') tell(frame, words!.embedLater);
      },
    };
    page.title = facts.name;
    dressFrame(frame);
    render(embedPlaceholder(words, facts, acts, notices.get(frame)), page.body, { creationScope: page });
  };

  // Told of each frame at once, and when it gets another size: from none at all, too.
  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) paint(target as HTMLIFrameElement);
  });
  const look = (frame: HTMLIFrameElement): void => {
    // Anew, for whoever is being observed already is not told of again.
    sizes.unobserve(frame);
    if (frame.matches(HELD)) sizes.observe(frame);
    else restoreSandbox(frame);
  };
  const lookAtAll = () => root.querySelectorAll('iframe').forEach(look);
  // A new page in it has nothing of ours: the blank one comes some time after the address went.
  const onLoad = ({ target }: Event): void => {
    if (isFrame(target)) look(target);
  };
  void Promise.all([loadWords(manager), loadPageWords(manager)]).then(([all, more]) => {
    words = { ...all, ...more };
    lookAtAll();
  });
  // At once, before a frame that is given its address has gone there; new ones may wait a moment.
  const changes = new MutationObserver((records) =>
    records.forEach(({ target }) => isFrame(target) && look(target)),
  );
  changes.observe(root, {
    subtree: true,
    attributeFilter: ['src', 'data-src', 'data-service', 'data-category'],
  });
  const stop = afterChanges(root, lookAtAll);
  root.addEventListener('load', onLoad, true);
  return () => {
    stop();
    changes.disconnect();
    sizes.disconnect();
    root.removeEventListener('load', onLoad, true);
  };
}

function isFrame(node: unknown): node is HTMLIFrameElement {
  return node instanceof HTMLIFrameElement;
}

/** Whether we can draw in it now. */
function isOpen(frame: HTMLIFrameElement): boolean {
  const sandbox = frame.getAttribute('sandbox');
  if (sandbox === null) return frame.contentDocument?.URL === 'about:blank';
  // Nobody else's page is in it, and what we draw needs what a sandbox takes: it waits for the page that
  // it is for, as the address does. The flags count from the next page on.
  frame.dataset['sandbox'] = sandbox;
  frame.removeAttribute('sandbox');
  frame.contentWindow?.location.replace('about:blank');
  return false;
}

function keepFocus(frame: HTMLIFrameElement): void {
  if (document.activeElement === frame) focusFrame(frame);
}

// The gate gives it back before the address. Where others set an address, the page is on its way without
// it, and has to be asked for again.
function restoreSandbox(frame: HTMLIFrameElement): void {
  const { sandbox } = frame.dataset;
  const src = frame.getAttribute('src');
  if (sandbox === undefined || src === null || frame.hasAttribute('sandbox')) return;
  frame.setAttribute('sandbox', sandbox);
  // Chromium ignores a second call for the same page.
  frame.removeAttribute('src');
  frame.setAttribute('src', src);
}
