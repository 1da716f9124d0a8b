import { expect } from '@esm-bundle/chai';
import { executeServerCommand } from '@web/test-runner-commands';
import type { AxeResults } from 'axe-core';

import { cleanUp, fileUrl, until, type PageOptions } from '../../support/client.js';
import { isChromium, itInChromium } from '../../support/notice-page.js';
import { documentOf, frames, windowOf } from '../gate/pages.js';
import { controls, nameOf, open, share, type Page } from './page.js';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
type WithAxe = Window & { axe?: { run(context: object, options: object): Promise<AxeResults> } };

describe('<consent-share> looks', () => {
  afterEach(cleanUp);

  const looks: [string, string, PageOptions?][] = [
    ['in the light', 'style="color-scheme: light"'],
    ['in the dark', 'style="color-scheme: dark"'],
    ['from right to left', 'dir="rtl"'],
    ['320 pixels wide', '', { width: 320 }],
  ];
  for (const [name, attributes, options] of looks) {
    it(`well ${name}: targets of 44 pixels, nothing beyond the edge, and nothing against it that axe knows of (R-A11Y-24)`, async () => {
      const head = '<style>body { background: Canvas; color: CanvasText }</style>';
      const page = await open(share(), { head }, options);
      const [attribute, value] = attributes.split(/="|"/);
      if (attribute) documentOf(page).documentElement.setAttribute(attribute, value!);
      const all = await controls(page);
      await frames(page, 2);
      for (const one of all) {
        const { width, height, left, right } = one.getBoundingClientRect();
        expect(Math.min(width, height), nameOf(one)).to.be.at.least(44);
        expect(left, nameOf(one)).to.be.at.least(0);
        expect(right, nameOf(one)).to.be.at.most(page.clientWidth);
      }
      await expectNoViolations(page);
    });
  }

  describe('in forced colours', () => {
    before(async () => void (isChromium && (await executeServerCommand('forced-colors', 'active'))));
    after(async () => void (isChromium && (await executeServerCommand('forced-colors', 'none'))));

    itInChromium('well, and keeps its edges (R-A11Y-17)', 'only Chromium can emulate them', async () => {
      const page = await open(share());
      const [first] = await controls(page);
      const style = getComputedStyle(first!);
      expect(parseFloat(style.borderTopWidth)).to.be.greaterThan(0);
      expect(style.borderTopColor).not.to.equal(getComputedStyle(documentOf(page).body).backgroundColor);
      await expectNoViolations(page);
    });
  });
});

async function expectNoViolations(page: Page): Promise<void> {
  const window = windowOf(page) as WithAxe;
  const script = Object.assign(documentOf(page).createElement('script'), {
    src: fileUrl('node_modules/axe-core/axe.min.js'),
  });
  documentOf(page).head.append(script);
  await until(() => window.axe, { timeout: 15_000 });
  const results = await window.axe!.run(documentOf(page), { runOnly: { type: 'tag', values: TAGS } });
  const violations = results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
  expect(violations).to.deep.equal([]);
  const seen = JSON.stringify(results.passes.flatMap(({ nodes }) => nodes.map(({ target }) => target)));
  expect(seen, 'axe looked at it').to.contain('consent-share');
}
