// Runs in every page before the page's own scripts: it goes there as text, so nothing outside it is known.

/** @param {{ notice?: string, hasVitals?: boolean }} options What to watch for; frames only where asked. */
export function probe({ notice, hasVitals }) {
  const bench = (window.bench = { ran: [], times: {}, tapResponses: [], shift: 0, largest: {} });
  window.benchRan = () => bench.ran.push(performance.now());
  addEventListener('click', ({ timeStamp }) => (bench.tap = timeStamp), true);

  /** `host >> inner` looks for the second in the shadow root of the first. */
  bench.find = (selector) =>
    selector
      .split(' >> ')
      .reduce((within, part) => within && (within.shadowRoot ?? within).querySelector(part), document);

  /** Notes when something is first seen, as `name`, and when it came to rest, as `nameSettled`. */
  bench.watch = (name, selector) => {
    let last;
    let sameFrames = 0;
    const look = () => {
      if (bench.isShown(selector)) {
        const element = bench.find(selector);
        const box = element.getBoundingClientRect();
        const opacity = opacityOf(element);
        const state = [box.x, box.y, box.width, box.height].map(Math.round).concat(opacity).join();
        sameFrames = state === last ? sameFrames + 1 : 0;
        if (!sameFrames) afterPaint((time) => notePaint(name, time));
        last = state;
        if (sameFrames > 2 && opacity > 0.98)
          return (bench.times[`${name}Settled`] = bench.times[`${name}Changed`]);
      }
      return requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  };

  function notePaint(name, time) {
    bench.times[name] ??= time;
    bench.times[`${name}Changed`] = time;
  }

  /** A message that is posted in a frame arrives when that frame has been made. */
  function afterPaint(act) {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => act(performance.now());
    port2.postMessage(0);
  }

  function isInView(element) {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
    const isInside = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
    return isInside && width > 1 && height > 1;
  }

  /** With what is around it, through slots and out of shadow roots. */
  function opacityOf(element) {
    let product = 1;
    for (let one = element; one; one = one.assignedSlot ?? one.parentElement ?? one.getRootNode().host)
      product *= getComputedStyle(one).opacity;
    return product;
  }

  bench.isShown = (selector) => {
    const element = bench.find(selector);
    return Boolean(element && isInView(element));
  };

  /** An element inside a shadow root is not told: the page has none but a tool's. */
  bench.isLargestOfTool = () => {
    const { time, element } = bench.largest;
    return Boolean(time && notice && (!element || bench.find(notice)?.contains(element)));
  };

  if (notice) bench.watch('notice', notice);
  if (!hasVitals) return;
  const observe = (type, note, more) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
      ...more,
    });
  observe('layout-shift', ({ value, hadRecentInput }) => (bench.shift += hadRecentInput ? 0 : value));
  observe(
    'largest-contentful-paint',
    ({ startTime, element }) => (bench.largest = { time: startTime, element }),
  );
  observe('event', ({ interactionId, duration }) => interactionId && bench.tapResponses.push(duration), {
    durationThreshold: 16,
  });
}
