/** Lets the browser take what is more urgent, such as painting and input, before going on. */
export function nextTask(): Promise<unknown> {
  return new Promise((done) => setTimeout(done));
}

/**
 * Runs an act when the next frame has been painted, and again a moment later, because a page in the
 * background paints none: only for what may be done twice.
 */
export function afterPaint(act: () => void): void {
  requestAnimationFrame(() => setTimeout(act));
  setTimeout(act, 100);
}
