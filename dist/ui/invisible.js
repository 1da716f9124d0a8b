/** Milliseconds between two looks. */
const PAUSE = 200;
/**
 * Closes a modal dialog that a blocker has made invisible: while it is open, nothing else in the page can
 * be used. No event tells of that, so it takes a look now and then. Returns what ends the watch.
 */
function closeWhenInvisible(dialog) {
    const timer = setInterval(() => {
        const host = dialog.getRootNode().host;
        const isDead = [dialog, host].some((element) => getComputedStyle(element).pointerEvents === 'none');
        const isSeen = dialog.checkVisibility({ opacityProperty: true, visibilityProperty: true });
        if (isDead || !isSeen)
            dialog.close();
    }, PAUSE);
    return () => clearInterval(timer);
}

export { closeWhenInvisible };
