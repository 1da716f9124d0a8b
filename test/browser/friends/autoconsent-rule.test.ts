import { expect } from '@esm-bundle/chai';
import { resetMouse } from '@web/test-runner-commands';

import { cleanUp, until } from '../../support/client.js';
import { otherRules, ourRule, startAutoconsent } from '../../support/friends/autoconsent.js';
import { openNoticePage, storedAnswer } from '../../support/notice-page.js';

const NAME = 'privacy-cookie-notice';

describe("the rule for DuckDuckGo's autoconsent, run by its own engine (R-INT-36)", () => {
  afterEach(async () => {
    await resetMouse();
    await cleanUp();
  });

  it('detects the notice and that it is open, and no rule for another one does', async () => {
    const page = await openNoticePage();
    const rules = [...(await otherRules()), await ourRule()];
    const { engine, told } = await startAutoconsent(page, { autoAction: null }, rules);
    expect((await told('popupFound')).cmp).to.equal(NAME);
    expect(engine.state.detectedCmps).to.deep.equal([NAME]);
    expect(storedAnswer()).to.equal(undefined);
  });

  it('opts out: the answer is a refusal, nothing is released, and its own test holds', async () => {
    const page = await openNoticePage();
    const { engine, told } = await startAutoconsent(page, { autoAction: 'optOut' }, [await ourRule()]);
    expect(await told('optOutResult')).to.include({ cmp: NAME, result: true, scheduleSelfTest: true });
    await told('autoconsentDone');
    expect(storedAnswer()).to.match(/\.reject$/);
    expect(page.isNoticeShown).to.equal(false);
    expect(await page.released()).to.deep.equal([]);
    expect(await engine.doSelfTest()).to.equal(true);
    await page.frames();
    expect(page.window.errors).to.deep.equal([]);
  });

  it('finds nothing open on the next page', async () => {
    const page = await openNoticePage();
    await page.manager.rejectAll();
    // A page that has the element in its own markup.
    const body = '<consent-notice></consent-notice><main><h1>Bread</h1></main>';
    const next = await openNoticePage({ isAsked: false, body });
    await next.settle();
    const { engine } = await startAutoconsent(next, { autoAction: null }, []);
    engine.addDeclarativeCMP(await ourRule());
    const [rule] = engine.rules.slice(-1);
    expect(await rule!.detectCmp()).to.equal(true);
    expect(await rule!.detectPopup()).to.equal(false);
  });

  for (const syntheticAccept of ['when-active', 'always'] as const) {
    it(`opts in where a script's click may grant: ${syntheticAccept} (R-SEC-17)`, async () => {
      const page = await openNoticePage({ config: { syntheticAccept } });
      if (syntheticAccept === 'when-active') await page.click(page.byId('buy'));
      const { engine, told } = await startAutoconsent(page, { autoAction: 'optIn' }, [await ourRule()]);
      expect(await told('optInResult')).to.include({ cmp: NAME, result: true });
      expect(storedAnswer()).to.contain('.synthetic.');
      expect(page.isNoticeShown).to.equal(false);
      expect(await until(() => page.manager.allows('tracking'))).to.equal(true);
      expect(await engine.doSelfTest(), 'the test of a refusal').to.equal(false);
    });
  }

  for (const syntheticAccept of ['when-active', 'never'] as const) {
    it(`knows that it has not opted in where such a click may not: ${syntheticAccept} (R-SEC-17)`, async () => {
      const page = await openNoticePage({ config: { syntheticAccept } });
      if (syntheticAccept === 'never') await page.click(page.byId('buy'));
      const { told } = await startAutoconsent(page, { autoAction: 'optIn' }, [await ourRule()]);
      expect(await told('optInResult')).to.include({ cmp: NAME, result: false });
      expect(storedAnswer()).to.equal(undefined);
      expect(page.isNoticeShown).to.equal(true);
      expect(page.manager.allows('analytical')).to.equal(false);
    });
  }
});
