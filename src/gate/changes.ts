/** Milliseconds in which changes are gathered: a page that is being parsed changes all the time. */
const PAUSE = 50;

/**
 * Calls `act` some moments after elements have come or gone, once for all of it: who is in no hurry looks at
 * the page once, and not at each of its nodes. Returns what ends that.
 */
export function afterChanges(root: Node, act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(() => {
      timer = undefined;
      act();
    }, PAUSE);
  });
  observer.observe(root, { subtree: true, childList: true });
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}
