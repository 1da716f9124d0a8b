/** Between the layer and the page's last line, in pixels. */
const GAP = 32;
/**
 * While a layer covers the window's end, the page gets as much room behind its own end, so that its last
 * line can be read and what has the focus is not covered (WCAG 2.4.11). A page so short that the layer
 * covers nothing of it stays as it is. Returns what takes the room back.
 */
function keepPageReadable(layer, roomFor = roomAtEnd) {
    const sheet = new CSSStyleSheet();
    const measure = () => {
        // Hidden by a blocker, it is nought high and the page is as it was.
        const { offsetHeight } = layer;
        const room = offsetHeight && offsetHeight + GAP;
        sheet.replaceSync(`${roomFor(room)}consent-settings[floating]{visibility:${room ? 'hidden' : 'visible'}}`);
    };
    // In a frame of its own: a change of the page's width while sizes are being observed is an error.
    const observer = new ResizeObserver(() => requestAnimationFrame(measure));
    document.adoptedStyleSheets.push(sheet);
    observer.observe(layer);
    return () => {
        observer.disconnect();
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
}
function roomAtEnd(wanted) {
    const end = document.documentElement.scrollTop +
        (document.querySelector('body')?.getBoundingClientRect().bottom ?? 0);
    const room = end + wanted > innerHeight ? wanted : 0;
    // A page that did not scroll without the room gets no scrollbar for it: that would move its lines.
    return (`html{padding-block-end:${room}px!important;scroll-padding-block-end:${room}px!important;` +
        `${room && end <= innerHeight ? 'scrollbar-width:none' : ''}}`);
}

export { keepPageReadable };
