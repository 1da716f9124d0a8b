import { expect } from '@esm-bundle/chai';

import { cleanUp, resetLogs } from '../../support/client.js';
import { askedFor, frameworks, openSite } from './site.js';

for (const framework of frameworks) {
  describe(`${framework}: after a withdrawal`, () => {
    beforeEach(resetLogs);
    afterEach(cleanUp);

    for (const mode of ['labelled', 'strict'] as const) {
      it(`nothing is asked for on any route, nor on the way back to one that was kept: ${mode} (R-LAW-13, R-LAW-14)`, async () => {
        const site = await openSite(framework, { mode });
        await site.shown();
        if (mode === 'labelled') await site.manager.acceptAll();
        await site.go('b');
        // What strict has stopped takes a reload.
        if (mode === 'strict') await site.reloads(() => site.manager.acceptAll(), 'b');
        await site.untilRan(1, ['appended']);
        await site.go('a');
        await site.reloads(() => site.manager.withdraw(), 'a');
        await resetLogs();
        await site.back('b');
        await site.walk('a', 'b');
        await site.frames(8);
        expect(site.ran).to.not.have.any.keys('appended', 'boxed', 'external', 'own');
        expect(await askedFor('analytics', 'tracker')).to.deep.equal([]);
      });
    }
  });
}

for (const framework of ['turbo', 'htmx'] as const) {
  describe(`${framework}: after a withdrawal without a reload`, () => {
    beforeEach(resetLogs);
    afterEach(cleanUp);

    it('a page that was kept comes back without what was withdrawn', async () => {
      const site = await openSite(framework, { config: { reload: false } });
      await site.manager.acceptAll();
      await site.go('b');
      await site.untilRan(1, ['appended', 'boxed']);
      await site.go('a');
      await site.manager.withdraw();
      await resetLogs();
      const before = site.ran;
      await site.back('b');
      await site.frames(8);
      expect(site.ran).to.deep.equal(before);
      expect(await askedFor('analytics', 'tracker')).to.deep.equal([]);
    });
  });
}
