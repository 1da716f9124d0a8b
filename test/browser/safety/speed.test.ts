import { expect } from '@esm-bundle/chai';
import { sendMouse } from '@web/test-runner-commands';

import { cleanUp, until } from '../../support/client.js';
import { documentOf, frames, open, query, ranIn, seenButton, visit, windowOf } from '../gate/pages.js';

const { supportedEntryTypes } = PerformanceObserver;
const unless = (type: string): string =>
  supportedEntryTypes.includes(type) ? '' : `: skipped, no ${type} entries here`;
const itWith = (type: string) => (supportedEntryTypes.includes(type) ? it : it.skip);

interface Shift extends PerformanceEntry {
  value: number;
  sources: { node: Node | null }[];
}
interface Paint extends PerformanceEntry {
  element: Element | null;
}
interface EventEntry extends PerformanceEntry {
  interactionId: number;
}

const observe = (type: string, more = ''): string =>
  `<script>seen = []; new PerformanceObserver((list) => seen.push(...list.getEntries())).observe({ type: '${type}', buffered: true${more} })</script>`;

const seenIn = <T extends PerformanceEntry>(page: HTMLIFrameElement): T[] =>
  (windowOf(page) as unknown as { seen: T[] }).seen;

const TEXT =
  '<p class="text">Text of the page. Text of the page. Text of the page. Text of the page.</p>'.repeat(30);

describe('the notice', () => {
  afterEach(cleanUp);

  itWith('layout-shift')(
    `moves nothing in the page when it comes and goes (R-INT-51)${unless('layout-shift')}`,
    async () => {
      const page = await visit({ before: observe('layout-shift'), body: `<div id="room"></div>${TEXT}` });
      const reject = await seenButton(page, 'reject-all');
      await frames(page);
      reject.click();
      await until(() => !reject.getClientRects().length);
      await frames(page);
      expect(seenIn<Shift>(page)).to.deep.equal([]);
      // And what does shift is seen here.
      query(page, '#room').style.height = '100px';
      await until(() => seenIn<Shift>(page).length);
    },
  );

  it('leaves every element of the page where it would be without it (R-INT-51)', async () => {
    const placesIn = (page: HTMLIFrameElement) =>
      [...documentOf(page).querySelectorAll('.text')].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [x, y, width, height];
      });
    // A page that scrolls, one that does not until it gets room behind its end, and one that is not covered.
    for (const text of [TEXT, TEXT.slice(0, TEXT.length / 5), TEXT.slice(0, TEXT.length / 10)]) {
      const plain = placesIn(await open({ guard: '', body: text }));
      const page = await open({ body: text });
      const reject = await seenButton(page, 'reject-all');
      await frames(page);
      expect(placesIn(page)).to.deep.equal(plain);
      reject.click();
      await until(() => !reject.getClientRects().length);
      expect(placesIn(page)).to.deep.equal(plain);
      await cleanUp();
    }
  });

  itWith('largest-contentful-paint')(
    `is not the largest thing painted on a phone beside the page’s own picture (R-INT-52)${unless('largest-contentful-paint')}`,
    async () => {
      const page = await visit(
        {
          before: observe('largest-contentful-paint'),
          body: `<img id="hero" src="${noise(360, 240)}" alt="" style="display: block; width: 360px; height: 240px">${TEXT}`,
        },
        { width: 360, height: 640 },
      );
      await seenButton(page, 'accept-all');
      await until(() => seenIn<Paint>(page).length);
      await frames(page, 20);
      const largest = seenIn<Paint>(page).map(({ element }) => element);
      expect(largest.at(-1)?.id).to.equal('hero');
      expect(largest.filter((element) => element?.closest('consent-notice'))).to.deep.equal([]);
    },
  );

  it('answers a click on accept within 200 ms, with twenty scripts waiting (R-INT-53)', async () => {
    const busy = `{ const end = performance.now() + 30; while (performance.now() < end); ran.push('script') }`;
    const hasEvents = supportedEntryTypes.includes('event');
    const page = await visit({
      before:
        (hasEvents ? observe('event', ', durationThreshold: 16') : '') +
        `<script>addEventListener('click', () => {
          const start = performance.now();
          requestAnimationFrame(() => setTimeout(() => painted = performance.now() - start));
        }, true)</script>`,
      body: `<script type="text/plain" data-category="tracking">${busy}</script>`.repeat(20),
    });
    const { x, y, width, height } = (await seenButton(page, 'accept-all')).getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
    await until(() => ranIn(page).length === 20);
    await frames(page);
    const { painted } = windowOf(page) as unknown as { painted: number };
    expect(painted, 'until the next frame').to.be.below(200);
    // Twenty times 30 ms are well above it: had they run in one task, it would show.
    const slow = hasEvents ? seenIn<EventEntry>(page).filter(({ duration }) => duration > 200) : [];
    expect(slow.map(({ name, duration }) => `${name}: ${duration} ms`)).to.deep.equal([]);
  });
});

/** A picture that cannot be squeezed: a plain one does not count as content. */
function noise(width: number, height: number): string {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d')!;
  const data = context.createImageData(width, height);
  for (let at = 0; at < data.data.length; at++) data.data[at] = at % 4 === 3 ? 255 : Math.random() * 256;
  context.putImageData(data, 0, 0);
  return canvas.toDataURL('image/png');
}
