import { expect } from '@esm-bundle/chai';
import { executeServerCommand } from '@web/test-runner-commands';
import type { AxeResults } from 'axe-core';

import { cleanUp, fileUrl, origins, resetLogs, until } from '../../support/client.js';
import { sendKeys } from '@web/test-runner-commands';
import { contrast, groundOf, ringOf } from '../../support/colours.js';
import { isChromium, itInChromium } from '../../support/notice-page.js';
import { documentOf, frames, managerOf } from '../gate/pages.js';
import { control, drawn, elementIn, placeholderOf, visitSnippet } from './embeds.js';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const PLACES = ['#embed', '#frame'];

type WithAxe = Window & { axe?: { run(context: object, options: object): Promise<AxeResults> } };
interface Look {
  attributes?: string;
  style?: string;
  /** Of both, in pixels. */
  size?: [width: number, height: number];
  more?: string;
}

describe('a placeholder', () => {
  let tracker = '';
  beforeEach(async () => {
    ({ tracker } = await origins());
    await resetLogs();
  });
  afterEach(cleanUp);

  /** An embed and a held frame, drawn; the visitor has refused, so that nothing covers them. */
  async function open({ attributes = '', style = '', size = [560, 315], more = '' }: Look = {}) {
    const [width, height] = size;
    const body = `<main><h1>Films</h1>
      <div style="width: ${width}px"><consent-embed id="embed" service="player" title="A film" width="${width}" height="${height}"
        src="${tracker}/frame.html" ${more}></consent-embed></div>
      <iframe id="frame" data-service="player" title="A map" width="${width}" height="${height}" style="border: 0; display: block"
        data-src="${tracker}/frame.html"></iframe></main>`;
    const head = `<style>:root { ${style} } body { margin: 0; background: Canvas; color: CanvasText } * { max-width: none }</style>
      <script>Object.assign(document.documentElement, ${attributes || '{}'})</script>`;
    const page = await visitSnippet('auto', { head, body }, { width: Math.max(width, 320) });
    await managerOf(page).rejectAll();
    for (const place of PLACES) await drawn(page, place);
    await frames(page, 3);
    return page;
  }
  const each = (
    page: HTMLIFrameElement,
    act: (placeholder: HTMLElement, view: Window, place: string) => void,
  ) => {
    for (const place of PLACES) {
      const placeholder = placeholderOf(elementIn(page, place))!;
      act(placeholder, placeholder.ownerDocument.defaultView!, place);
    }
  };

  const looks: [string, Look][] = [
    ['in the light', { style: 'color-scheme: light' }],
    ['in the dark', { style: 'color-scheme: dark' }],
    ['from right to left', { attributes: '{ dir: "rtl" }' }],
    ['in a page of another language', { attributes: '{ lang: "he", dir: "rtl" }' }],
    ['200 by 120 pixels', { size: [200, 120] }],
    ['as a strip', { size: [728, 90] }],
    ['with a poster', { more: 'poster="/__test/file/docs/notice.png"' }],
  ];
  for (const [name, look] of looks) {
    it(`has nothing against it that axe knows of, ${name} (R-A11Y-24)`, async () => {
      await expectNoViolations(await open(look));
    });
  }

  describe('in forced colours', () => {
    before(async () => void (isChromium && (await executeServerCommand('forced-colors', 'active'))));
    after(async () => void (isChromium && (await executeServerCommand('forced-colors', 'none'))));

    itInChromium(
      'keeps its edges, and axe has nothing against it (R-A11Y-17)',
      'only Chromium can emulate them',
      async () => {
        const page = await open();
        expect(page.contentWindow!.matchMedia('(forced-colors: active)').matches).to.equal(true);
        each(page, (placeholder, view, place) => {
          for (const box of [placeholder, ...placeholder.querySelectorAll('button')]) {
            const { borderTopWidth, borderTopStyle, borderTopColor } = view.getComputedStyle(box);
            expect(parseFloat(borderTopWidth), place).to.be.at.least(1);
            expect(borderTopStyle, place).to.equal('solid');
            expect(borderTopColor, place).not.to.equal(view.getComputedStyle(placeholder).backgroundColor);
          }
        });
        await expectNoViolations(page);
      },
    );
  });

  for (const scheme of ['light', 'dark']) {
    it(`can be read, and shows where the focus is: ${scheme} (R-A11Y-12, R-A11Y-13)`, async () => {
      const page = await open({ style: `color-scheme: ${scheme}` });
      // As one who uses the keyboard: a browser draws no ring for who clicked last.
      page.contentWindow!.focus();
      await sendKeys({ press: 'Tab' });
      const schemeOf = (view: Window) => view.getComputedStyle(view.document.documentElement).colorScheme;
      each(page, (placeholder, view, place) => {
        expect(schemeOf(view), place).to.equal(scheme);
        for (const element of placeholder.querySelectorAll<HTMLElement>('span, strong, .why, button, a')) {
          const style = view.getComputedStyle(element);
          const ground = element.matches('button:not(.always)')
            ? style.backgroundColor
            : groundOf(placeholder);
          expect(contrast(style.color, ground), `${place} ${element.textContent}`).to.be.at.least(4.5);
        }
        for (const element of placeholder.querySelectorAll<HTMLElement>('button, a')) {
          element.focus({ focusVisible: true } as FocusOptions);
          const { width, style, colour } = ringOf(element);
          expect([style, width >= 2], `${place} ${element.textContent}`).to.deep.equal(['solid', true]);
          expect(contrast(colour, groundOf(placeholder)), place).to.be.at.least(3);
        }
      });
    });
  }

  it('has targets of 44 pixels where there is room, and of 24 at the least (R-A11Y-11)', async () => {
    for (const [size, least] of [
      [[560, 315], 44],
      [[200, 120], 24],
    ] as const) {
      const page = await open({ size: [...size] });
      each(page, (placeholder, _, place) => {
        for (const target of placeholder.querySelectorAll('button, a')) {
          expect(target.getBoundingClientRect().height, `${place} ${target.textContent}`).to.be.at.least(
            least,
          );
        }
      });
      page.remove();
    }
  });

  const boxes: [number, number][] = [
    [200, 120],
    [240, 160],
    [300, 150],
    [320, 180],
    [160, 600],
    [468, 60],
    [560, 315],
    [1100, 500],
  ];
  for (const size of boxes) {
    it(`cuts nothing off sideways, and can be scrolled to its end, at ${size.join(' by ')} pixels`, async () => {
      const page = await open({ size });
      each(page, (placeholder, _, place) => {
        const panel = placeholder.querySelector<HTMLElement>('.panel')!;
        const { width, height } = placeholder.getBoundingClientRect();
        expect([width, height].map(Math.round), place).to.deep.equal(size);
        expect(panel.scrollWidth, place).to.be.at.most(panel.clientWidth);
        const last = [...panel.querySelectorAll('a')].at(-1)!;
        last.scrollIntoView();
        const end = placeholder.getBoundingClientRect().bottom;
        expect(last.getBoundingClientRect().bottom, place).to.be.at.most(end + 1);
      });
    });
  }

  it('breaks long words rather than cut them off', async () => {
    const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
    const page = await open({ size: [200, 300] });
    elementIn(page, '#embed').title = word;
    const placeholder = placeholderOf(elementIn(page, '#embed'))!;
    await until(() => placeholder.textContent.includes(word));
    const panel = placeholder.querySelector('.panel')!;
    expect(panel.scrollWidth).to.be.at.most(panel.clientWidth);
  });

  it('is set from right to left where the page is, and its words are theirs', async () => {
    const page = await open({ attributes: '{ dir: "rtl" }' });
    each(page, (placeholder, view, place) => {
      expect(view.getComputedStyle(placeholder).direction, place).to.equal('rtl');
      const text = placeholder.ownerDocument.createRange();
      text.selectNodeContents(placeholder.querySelector('strong')!);
      const strong = text.getBoundingClientRect();
      const { left, right } = placeholder.getBoundingClientRect();
      const [first, second] = [...placeholder.querySelectorAll('button')].map((button) =>
        button.getBoundingClientRect(),
      );
      expect(right - strong.right, place).to.be.lessThan(strong.left - left);
      expect(first!.left, place).to.be.greaterThan(second!.right);
    });
    page.remove();
    const other = await open({ attributes: '{ dir: "rtl", lang: "he" }' });
    each(other, (placeholder, view, place) => {
      expect(view.getComputedStyle(placeholder).direction, place).to.equal('ltr');
      expect(placeholder.lang, place).to.equal('en');
    });
  });

  it('says to a screen reader what its buttons are about (R-A11Y-10)', async () => {
    const page = await open();
    each(page, (placeholder, _, place) => {
      const root = placeholder.getRootNode() as Document | ShadowRoot;
      const name = root.getElementById(placeholder.getAttribute('aria-labelledby')!)!;
      expect(name.textContent.trim(), place).to.match(/^Player A (film|map)$/);
      const once = control(placeholder, 'Load once');
      expect(root.getElementById(once.getAttribute('aria-describedby')!), place).to.equal(name);
      expect([placeholder.role, once.ariaLabel], place).to.deep.equal(['group', null]);
    });
  });
});

/** What axe objects to in the page and in the frame in it. */
async function expectNoViolations(page: HTMLIFrameElement): Promise<void> {
  const frame = elementIn(page, '#frame') as HTMLIFrameElement;
  const src = new URL(fileUrl('node_modules/axe-core/axe.min.js'), location.href).href;
  for (const document of [frame.contentDocument!, documentOf(page)]) {
    document.head.append(Object.assign(document.createElement('script'), { src }));
    await until(() => (document.defaultView as WithAxe).axe);
  }
  const { axe } = page.contentWindow as WithAxe;
  const results = await axe!.run(documentOf(page), { runOnly: { type: 'tag', values: TAGS } });
  const violations = results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  );
  expect(violations).to.deep.equal([]);
  const seen = JSON.stringify(results.passes.flatMap(({ nodes }) => nodes.map(({ target }) => target)));
  expect(seen, 'axe looked into the embed').to.contain('["#embed",".always"]');
  expect(seen, 'axe looked into the frame').to.contain('"#frame",".always"');
}
