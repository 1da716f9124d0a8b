import { takeAfterReload, leaveForReload } from '../head/over-reload.js';

const KEY = 'consent-place';
/** Loads the page again, at the same place. With a fragment in the address, Chromium goes to that instead. */
function reloadInPlace() {
    if (location.hash)
        leaveForReload(KEY, scrollY);
    location.reload();
}
/** Goes back to where the page was before it was loaded again. */
function comeBackInPlace() {
    const top = takeAfterReload(KEY);
    if (top === undefined)
        return;
    const goThere = () => scrollTo({ top, behavior: 'instant' });
    goThere();
    // Chromium goes to the fragment once more in the frame after the load, whatever was scrolled before it.
    const goLast = () => requestAnimationFrame(() => requestAnimationFrame(goThere));
    if (document.readyState === 'complete')
        goLast();
    else
        addEventListener('load', goLast, { once: true });
}

export { comeBackInPlace, reloadInPlace };
