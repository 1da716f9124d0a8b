import { leaveForReload, takeAfterReload } from '../head/over-reload.js';

const KEY = 'consent-place';

/** Loads the page again, at the same place. With a fragment in the address, Chromium goes to that instead. */
export function reloadInPlace(): void {
  if (location.hash) leaveForReload(KEY, scrollY);
  location.reload();
}

/** Goes back to where the page was before it was loaded again. */
export function comeBackInPlace(): void {
  const top = takeAfterReload(KEY) as number | undefined;
  if (top === undefined) return;
  const goThere = () => scrollTo({ top, behavior: 'instant' });
  goThere();
  // Chromium goes to the fragment once more in the frame after the load, whatever was scrolled before it.
  const goLast = () => requestAnimationFrame(() => requestAnimationFrame(goThere));
  if (document.readyState === 'complete') goLast();
  else addEventListener('load', goLast, { once: true });
}
