/**
 * While a layer covers the window's end, the page gets as much room behind its own end, so that its last
 * line can be read and what has the focus is not covered (WCAG 2.4.11). Returns what takes it back.
 */
export function keepPageReadable(layer: HTMLElement): () => void {
  const sheet = new CSSStyleSheet();
  const observer = new ResizeObserver(() => {
    // Hidden by a blocker, it is nought high and the page is as it was.
    const room = layer.offsetHeight && layer.offsetHeight + 32;
    sheet.replaceSync(
      `html{padding-block-end:${room}px!important;scroll-padding-block-end:${room}px!important}consent-settings[floating]{visibility:${room ? 'hidden' : 'visible'}}`,
    );
  });
  document.adoptedStyleSheets.push(sheet);
  observer.observe(layer);
  return () => {
    observer.disconnect();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
