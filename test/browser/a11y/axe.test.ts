import { expect } from '@esm-bundle/chai';
import { executeServerCommand } from '@web/test-runner-commands';
import type { AxeResults } from 'axe-core';

import { cleanUp, fileUrl, until } from '../../support/client.js';
import {
  itInChromium,
  openNoticePage,
  type NoticePage,
  type NoticePageOptions,
} from '../../support/notice-page.js';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

// Short: axe looks at all of it, time and again.
const BODY =
  '<main><h1>Bread and books</h1><p>What we bake and read.</p><button type="button">Buy</button></main>';

type WithAxe = Window & { axe?: { run(context: object, options: object): Promise<AxeResults> } };

/** What axe objects to in the page as it is now, and that it looked into the layers. */
async function expectNoViolations(page: NoticePage, lookedAt: string): Promise<void> {
  const window = page.window as WithAxe;
  if (!window.axe) {
    const script = Object.assign(page.document.createElement('script'), {
      src: fileUrl('node_modules/axe-core/axe.min.js'),
    });
    page.document.head.append(script);
    await until(() => window.axe);
  }
  const results = await window.axe!.run(page.document, { runOnly: { type: 'tag', values: TAGS } });
  const violations = results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
  expect(violations).to.deep.equal([]);
  const seen = JSON.stringify(results.passes.flatMap(({ nodes }) => nodes.map(({ target }) => target)));
  expect(seen, 'axe looked at it').to.contain(lookedAt);
}

async function reopen(page: NoticePage): Promise<void> {
  await until(() => page.document.readyState === 'complete' && page.manager.decision.method);
  await until(() => !page.dialog?.open);
  await page.openPreferences();
}

describe('axe', () => {
  afterEach(cleanUp);

  const pages: [string, NoticePageOptions][] = [
    ['in English', {}],
    ['in Dutch', { attributes: 'lang="nl"' }],
    ['in the dark', { attributes: 'lang="en" style="color-scheme: dark"' }],
    ['on a page from right to left', { attributes: 'lang="ar" dir="rtl"' }],
    ['320 pixels wide', { width: 320, height: 640 }],
  ];
  for (const [name, options] of pages) {
    it(`has nothing against the first layer ${name} (R-A11Y-24)`, async () => {
      await expectNoViolations(await openNoticePage({ body: BODY, ...options }), 'reject-all');
    });

    it(`has nothing against the second layer ${name}, closed and opened (R-A11Y-24)`, async () => {
      const page = await openNoticePage({ body: BODY, ...options });
      await page.openPreferences();
      await expectNoViolations(page, 'consent-preferences');
      await page.openDetails();
      await expectNoViolations(page, 'facts-counter');
    });

    it(`has nothing against the second layer ${name}, reopened after a decision (R-A11Y-24)`, async () => {
      const page = await openNoticePage({ body: BODY, ...options });
      await page.manager.save({ analytical: true, heatmap: false });
      await reopen(page);
      await page.openDetails();
      expect(page.switches.filter(({ checked }) => checked).map(({ value }) => value)).to.deep.equal([
        'analytical',
        'counter',
      ]);
      await expectNoViolations(page, 'consent-preferences');
    });
  }

  // Nine states of a page, one after the other: each page is opened once for light and dark.
  for (const layout of ['bottom', 'bottom-end', 'top']) {
    for (const language of ['nl', 'de', 'el', 'ar']) {
      itInChromium(
        `has nothing against any state of either layer, light and dark: ${layout}, ${language} (R-A11Y-24)`,
        'once is enough, and it takes long',
        async () => {
          const page = await openNoticePage({
            body: BODY,
            config: { layout },
            attributes: `lang="${language}"${language === 'ar' ? ' dir="rtl"' : ''}`,
          });
          const { style } = page.document.documentElement;
          const expectNone = async (lookedAt: string) => {
            for (const scheme of ['light', 'dark']) {
              style.colorScheme = scheme;
              await page.frames(1);
              await expectNoViolations(page, lookedAt);
            }
          };
          const resize = async (width: number, height: number) => {
            Object.assign(page.frame, { width, height });
            await until(() => page.window.innerWidth === width && page.window.innerHeight === height);
            await page.frames(1);
          };
          await expectNone('reject-all');
          style.fontSize = '200%';
          await expectNone('reject-all');
          style.fontSize = '';
          await resize(320, 640);
          await expectNone('reject-all');
          await resize(320, 256);
          await expectNone('reject-all');
          await resize(320, 640);
          await page.openPreferences();
          await expectNone('consent-preferences');
          await resize(800, 600);
          await expectNone('consent-preferences');
          await page.openDetails();
          await expectNone('facts-counter');
          await page.manager.save({ analytical: true, heatmap: false });
          await until(() => !page.isNoticeShown && !page.dialog.open);
          await expectNone('consent-settings');
          await reopen(page);
          await expectNone('consent-preferences');
        },
      );
    }
  }

  it('has nothing against a page on which the visitor has answered (R-A11Y-24)', async () => {
    const page = await openNoticePage({ body: BODY });
    await page.manager.rejectAll();
    await until(() => !page.isNoticeShown);
    await expectNoViolations(page, 'consent-settings');
  });

  itInChromium(
    'has nothing against both layers in forced colours (R-A11Y-24)',
    'only Chromium can emulate them',
    async () => {
      await executeServerCommand('forced-colors', 'active');
      try {
        const page = await openNoticePage({ body: BODY });
        expect(page.window.matchMedia('(forced-colors: active)').matches).to.equal(true);
        await expectNoViolations(page, 'reject-all');
        await page.openPreferences();
        await page.openDetails();
        await expectNoViolations(page, 'consent-preferences');
      } finally {
        await executeServerCommand('forced-colors', 'none');
      }
    },
  );
});
