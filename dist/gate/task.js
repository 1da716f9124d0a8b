/** Milliseconds for which scripts may follow one another before the page gets a turn. */
const SLICE = 8;
let sliceEnd = 0;
/**
 * Resolves in a later task, in which the browser may first do what is more urgent, and once the parser is
 * done with an element: a script or template can be seen before its end has come over the network.
 */
async function whenParsed(element) {
    while (Date.now() > sliceEnd ||
        (!element.async && !element.nextSibling && document.readyState === 'loading')) {
        await new Promise((done) => setTimeout(done));
        sliceEnd = Date.now() + SLICE;
    }
}
/** Resolves when the next frame has been painted; in a background tab, when that comes to the front. */
function nextPaint() {
    return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}
/** Acts once the page has been loaded and the browser has nothing better to do; WebKit tells of no such time. */
function whenIdle(act) {
    const { requestIdleCallback } = window;
    const wait = () => requestIdleCallback?.(act) ?? setTimeout(act, 200);
    if (document.readyState === 'complete')
        wait();
    else
        addEventListener('load', wait, { once: true });
}

export { nextPaint, whenIdle, whenParsed };
