import { expect } from '@esm-bundle/chai';
import { resetMouse } from '@web/test-runner-commands';

import { cleanUp, fileUrl, until } from '../../support/client.js';
import { ConsentOMatic, type Purpose, type RuleFile } from '../../support/friends/consent-o-matic.js';
import { openNoticePage, storedAnswer, typicalConfig, type NoticePage } from '../../support/notice-page.js';

async function helperFor(page: NoticePage, ...allowed: Purpose[]): Promise<ConsentOMatic> {
  const rules = (await (await fetch(fileUrl('rules/consent-o-matic.json'))).json()) as RuleFile;
  return new ConsentOMatic(rules['privacy-cookie-notice']!, page.document, ...allowed);
}

const grantsOf = ({ manager }: NoticePage) =>
  [...manager.decision.granted].filter((id) => manager.config.categories.some((one) => one.id === id));

describe('the rule for Consent-O-Matic (R-INT-36)', () => {
  afterEach(async () => {
    await resetMouse();
    await cleanUp();
  });

  it('detects the notice while it is shown', async () => {
    const page = await openNoticePage();
    const helper = await helperFor(page);
    expect([helper.isPresent, helper.isShowing]).to.deep.equal([true, true]);
    await page.manager.rejectAll();
    await until(() => !helper.isShowing);
    const next = await openNoticePage({ isAsked: false });
    await next.settle();
    expect((await helperFor(next)).isPresent).to.equal(false);
  });

  it('refuses everything for a visitor who allows nothing', async () => {
    const page = await openNoticePage();
    await (await helperFor(page)).run();
    await until(() => storedAnswer()?.endsWith('.reject'));
    await until(() => !page.isNoticeShown && !page.dialog.open);
    expect(await page.released()).to.deep.equal([]);
    expect(page.window.errors).to.deep.equal([]);
  });

  for (const [allowed, category] of [
    ['B', 'analytical'],
    ['F', 'tracking'],
  ] as const) {
    it(`grants what the visitor allows and no more: ${allowed} is ${category}`, async () => {
      const page = await openNoticePage();
      await page.click(page.byId('buy'));
      await (await helperFor(page, allowed)).run();
      await until(storedAnswer);
      await until(() => !page.isNoticeShown && !page.dialog.open);
      expect(grantsOf(page)).to.deep.equal(['functional', category]);
      await until(() => page.window.ran?.includes(category));
      expect(await page.released()).to.deep.equal([category]);
    });
  }

  it('grants nothing for what the notice does not ask: A, D, E and X', async () => {
    const page = await openNoticePage();
    await (await helperFor(page, 'A', 'D', 'E', 'X')).run();
    await until(() => storedAnswer()?.endsWith('.reject'));
  });

  it('takes a category of the site’s own for X, and a site may lack one of ours', async () => {
    const services = typicalConfig.services.filter(({ category }) => category !== 'analytical');
    const categories = { social: { label: 'Social', description: 'Posts of others' } };
    const page = await openNoticePage({ config: { services, categories, syntheticAccept: 'always' } });
    await (await helperFor(page, 'B', 'X')).run();
    await until(storedAnswer);
    expect(grantsOf(page)).to.deep.equal(['functional', 'social']);
  });

  it('switches off what runs until the visitor objects', async () => {
    const categories = { analytical: { exempt: 'only counts visits' } };
    const page = await openNoticePage({ config: { categories } });
    await until(() => page.manager?.allows('analytical'));
    await (await helperFor(page)).run();
    await until(() => storedAnswer()?.endsWith('.reject'));
    // What ran is left behind with the page, which is loaded again and may be without a manager just now.
    await until(() => page.manager?.allows('analytical') === false);
  });

  // In a shadow tree `window.event` is undefined, so the second layer's Save does not know who pressed it.
  it('leaves the choice ready to be saved where a script may not grant (R-SEC-17)', async () => {
    const page = await openNoticePage({ config: { syntheticAccept: 'never' } });
    await (await helperFor(page, 'B')).run();
    await page.settle();
    expect(storedAnswer()).to.equal(undefined);
    expect(page.dialog.open).to.equal(true);
    const on = page.switches.filter(({ checked }) => checked);
    expect(on.map(({ value }) => value)).to.deep.equal(['analytical']);
    await page.click(page.dialogButton('save'));
    await until(() => storedAnswer()?.includes('.save.'));
    expect(grantsOf(page)).to.deep.equal(['functional', 'analytical']);
  });
});
