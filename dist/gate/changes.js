/** Milliseconds in which changes are gathered: a page that is being parsed changes all the time. */
const PAUSE = 50;
/**
 * Calls `act` some moments after elements have come or gone, once for all of it: who is in no hurry looks at
 * the page once, and not at each of its nodes. Returns what ends that.
 */
function afterChanges(root, act) {
    let timer;
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

export { afterChanges };
