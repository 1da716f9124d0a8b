import { expect } from '@esm-bundle/chai';

import { cleanUp, resetLogs, until } from '../../support/client.js';
import { agreeEarlier, askedFor, openSite, type Framework, type SiteOptions } from './site.js';

const kinds: Readonly<Record<string, [Framework, SiteOptions]>> = {
  react: ['react', { isRendered: true, route: 'b' }],
  'react, the whole document': ['react', { isRendered: true, isWhole: true, route: 'b' }],
  vue: ['vue', { isRendered: true, route: 'b' }],
};
const EACH = ['appended', 'external', 'inline'];
const FRAME = ['/frame-ran', '/frame.html?frame', '/pixel.gif?image'];

for (const [kind, [framework, rendered]] of Object.entries(kinds)) {
  const open = (options: SiteOptions = {}) => openSite(framework, { ...rendered, ...options });

  describe(`${kind}: HTML from the server is taken over`, () => {
    beforeEach(resetLogs);
    afterEach(cleanUp);

    for (const mode of ['labelled', 'auto', 'strict'] as const) {
      // Auto takes the address of a frame and an image away, of which the framework is told beforehand.
      const isTolerant = mode === 'auto';

      it(`without a warning, what waits and the notice in it: ${mode} (R-LAW-01)`, async () => {
        const site = await open({ mode, isTolerant, waits: true });
        await site.shown();
        const frame = site.document.querySelector('main iframe');
        await site.start('b');
        await site.frames(8);
        expect(site.problems).to.deep.equal([]);
        // The server's own element is still the one.
        expect(site.document.querySelector('main iframe')).to.equal(frame);
        expect(site.ran).to.not.have.any.keys('appended', 'external', 'own');
        expect(await askedFor('analytics')).to.deep.equal([]);
        await site.walk('a', 'b');
        expect((await site.shown()).localName).to.equal('consent-notice');
        expect(site.problems.filter((text) => !/Encountered a script tag/.test(text))).to.deep.equal([]);
      });

      it(`without a warning, and starts each thing once, for who agreed earlier: ${mode}`, async () => {
        await agreeEarlier(mode);
        await resetLogs();
        const site = await open({ mode, isTolerant: mode === 'labelled' });
        await site.untilRan(1, EACH);
        await until(async () => (await askedFor('tracker')).length >= 3);
        expect(site.ran).to.include({ appended: 1, external: 1, inline: 1 });
        expect(await askedFor('tracker')).to.deep.equal(FRAME);
        expect(site.problems).to.deep.equal([]);
      });
    }

    it('without a warning, and starts each thing once, when the choice is made before that (tricky case 14)', async () => {
      const site = await open({ isTolerant: true, waits: true });
      await site.shown();
      await site.manager.acceptAll();
      await until(() => EACH.slice(1).every((name) => site.ran[name]));
      await site.start('b');
      await site.untilRan(1, EACH);
      expect(site.ran).to.include({ appended: 1, external: 1, inline: 1 });
      expect(await askedFor('tracker')).to.deep.equal(FRAME);
      expect(site.problems).to.deep.equal([]);
    });
  });
}
