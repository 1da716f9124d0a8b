import { expect } from '@esm-bundle/chai';
import { executeServerCommand } from '@web/test-runner-commands';
import type { AxeResults } from 'axe-core';

import { cleanUp, fileUrl, until } from '../../support/client.js';
import { itInChromium, type NoticePage, type NoticePageOptions } from '../../support/notice-page.js';
import { open, sortButton } from './declarations.js';

type WithAxe = Window & { axe?: { run(context: object, options: object): Promise<AxeResults> } };
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

async function expectNoViolations(page: NoticePage): Promise<void> {
  const window = page.window as WithAxe;
  const src = fileUrl('node_modules/axe-core/axe.min.js');
  page.document.head.append(Object.assign(page.document.createElement('script'), { src }));
  await until(() => window.axe);
  const results = await window.axe!.run(page.document, { runOnly: { type: 'tag', values: TAGS } });
  const found = results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
  expect(found).to.deep.equal([]);
  expect(JSON.stringify(results.passes), 'axe looked at it').to.contain('consent-declaration');
}

describe('axe has nothing against <consent-declaration>', () => {
  afterEach(cleanUp);

  const pages: [string, NoticePageOptions][] = [
    ['in English', {}],
    ['in the dark', { attributes: 'lang="en" style="color-scheme: dark"' }],
    ['on a page from right to left', { attributes: 'lang="ar" dir="rtl"' }],
    ['320 pixels wide', { width: 320, height: 640 }],
  ];
  for (const [name, options] of pages) {
    it(`${name}, with a choice and sorted (R-A11Y-24)`, async () => {
      const page = await open(options);
      await page.manager.save({ analytical: true, heatmap: false });
      sortButton(page, 4).click();
      await page.frames();
      await expectNoViolations(page);
    });
  }

  itInChromium('in forced colours (R-A11Y-24)', 'only Chromium can emulate them', async () => {
    await executeServerCommand('forced-colors', 'active');
    try {
      const page = await open();
      expect(page.window.matchMedia('(forced-colors: active)').matches).to.equal(true);
      await expectNoViolations(page);
    } finally {
      await executeServerCommand('forced-colors', 'none');
    }
  });
});
