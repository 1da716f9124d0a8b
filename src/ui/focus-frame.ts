/**
 * Moves the focus to a frame that is about to load. With the page that was in it, the focus goes from it
 * again in some engines: it is brought back, unless the visitor has gone on meanwhile.
 */
export function focusFrame(frame: HTMLIFrameElement): void {
  frame.focus();
  frame.addEventListener(
    'load',
    () => {
      if (document.activeElement === document.querySelector('body')) frame.focus();
    },
    { once: true },
  );
}
