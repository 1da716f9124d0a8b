/** Milliseconds between two looks. */
const PAUSE = 200;
/**
 * Gives notice when a blocker has made a modal dialog invisible: while it is open, nothing else in the
 * page can be used. No event tells of that, so it takes a look now and then. Returns what ends the watch.
 */
function whenInvisible(dialog, tell) {
    const timer = setInterval(() => {
        const { host } = dialog.getRootNode();
        const isDead = [dialog, host].some((element) => getComputedStyle(element).pointerEvents === 'none');
        const isSeen = dialog.checkVisibility({ opacityProperty: true, visibilityProperty: true });
        if (isDead || !isSeen)
            tell();
    }, PAUSE);
    return () => clearInterval(timer);
}

export { whenInvisible };
