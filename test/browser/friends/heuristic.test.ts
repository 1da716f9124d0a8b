import { expect } from '@esm-bundle/chai';

import { cleanUp, until } from '../../support/client.js';
import { loadAutoconsent, otherRules, startAutoconsent } from '../../support/friends/autoconsent.js';
import { nameOf, openNoticePage, storedAnswer } from '../../support/notice-page.js';

/** In which it knows both a refusal and what a notice says; test/unit/friends.test.ts has the others. */
const LANGUAGES = ['nl', 'en', 'de', 'fr', 'es', 'it', 'ca', 'pl', 'pt', 'pt-BR'];

describe('a helper that knows no rule for the notice', () => {
  afterEach(cleanUp);

  for (const language of LANGUAGES) {
    it(`finds it, tells reject from accept and refuses: ${language} (R-INT-30, R-INT-31, R-INT-35)`, async () => {
      const page = await openNoticePage({ attributes: `lang="${language}"` });
      const { getActionablePopups } = await loadAutoconsent(page);
      const popups = getActionablePopups('reject');
      expect(popups.map(({ element }) => nameOf(element))).to.deep.equal(['consent-notice']);
      const [popup] = popups;
      expect(popup!.regexClassification).to.equal('reject');
      const refusals = popup!.buttons.filter((button) => button.regexClassification === 'reject');
      expect(refusals.map(({ element }) => nameOf(element))).to.deep.equal(['button[reject-all]']);

      const helper = await startAutoconsent(page, { autoAction: 'optOut', heuristicMode: 'reject' }, []);
      expect((await helper.told('optOutResult')).cmp).to.equal('HEURISTIC-REJECT');
      await until(() => storedAnswer()?.endsWith('.reject'));
      await until(() => !page.isNoticeShown);
      expect(page.manager.decision.method).to.equal('reject');
      expect(await page.released()).to.deep.equal([]);
    });
  }

  it('takes it for none of the notices that it has rules for (R-INT-30)', async () => {
    const page = await openNoticePage();
    const rules = await otherRules();
    expect(rules.length).to.be.above(100);
    const helper = await startAutoconsent(page, { autoAction: 'optOut', heuristicMode: 'reject' }, rules);
    expect((await helper.told('cmpDetected')).cmp).to.equal('HEURISTIC-REJECT');
    await until(() => storedAnswer()?.endsWith('.reject'));
  });

  it('has nothing to click once the visitor has answered (R-INT-30)', async () => {
    const page = await openNoticePage();
    await page.manager.rejectAll();
    const next = await openNoticePage({ isAsked: false });
    await next.settle();
    const { getActionablePopups } = await loadAutoconsent(next);
    for (const mode of ['reject', 'tier1', 'tier2'] as const) {
      expect(getActionablePopups(mode).length, mode).to.equal(0);
    }
  });
});
