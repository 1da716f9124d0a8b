import { expect } from '@esm-bundle/chai';

import { cleanUp, resetLogs, until } from '../../support/client.js';
import { agreeEarlier, askedFor, frameworks, openSite, type Framework, type Mode } from './site.js';

/** What route B runs anew each time it comes, by any framework. */
const EACH = ['appended', 'external', 'inline'];
/** All that it asks the vendors for once. */
const FRAME = ['/frame-ran', '/frame.html?frame', '/pixel.gif?image'];

/** Auto promises scripts and frames. WebKit asks for images as soon as a router has the next page's HTML. */
const promised = (urls: string[]) =>
  /WebKit(?!.*Chrome)/.test(navigator.userAgent) ? urls.filter((url) => !url.startsWith('/pixel')) : urls;

/** Walks to route B three times, the last time by the way back, and says what ran how often. */
async function tour(framework: Framework, mode: Mode): Promise<Record<string, number>> {
  const site = await openSite(framework, { mode });
  // React makes script elements that never start, but for async ones: labelled ones do.
  const names = framework === 'react' && mode !== 'labelled' ? ['appended', 'own'] : EACH;
  await site.go('b');
  await site.untilRan(1, names);
  await site.walk('a', 'b');
  await site.untilRan(2, names.slice(0, -1));
  await site.go('a');
  await site.back('b');
  await site.untilRan(3, names.slice(0, -1));
  expect(site.problems.filter((text) => !/Encountered a script tag/.test(text))).to.deep.equal([]);
  const { ran } = site;
  site.frame.remove();
  return ran;
}

for (const framework of frameworks) {
  describe(`${framework}: what a route brings late`, () => {
    let without: Promise<Record<string, number>> | undefined;
    beforeEach(resetLogs);
    afterEach(cleanUp);

    it('labelled, waits for a choice however often the route comes, and then starts once (R-LAW-01, R-INT-55)', async () => {
      const site = await openSite(framework);
      await site.walk('b', 'a', 'b');
      await site.shown();
      await site.frames(8);
      expect(site.ran).to.deep.equal({});
      expect(await askedFor('analytics', 'tracker')).to.deep.equal([]);
      await site.manager.acceptAll();
      await site.untilRan(1, [...EACH, 'boxed']);
      expect(site.ran).to.include({ appended: 1, boxed: 1, external: 1, inline: 1 });
      await until(async () => (await askedFor('tracker')).length === 4);
      expect(await askedFor('tracker')).to.have.members([...FRAME, '/pixel.gif?boxed']);
      await site.walk('a', 'b');
      await site.untilRan(2, [...EACH, 'boxed']);
      expect(site.ran).to.include({ appended: 2, boxed: 2, external: 2, inline: 2 });
      expect(site.problems).to.deep.equal([]);
    });

    it('plain, in auto: its scripts and frames wait, and start on the same page (R-LAW-01)', async () => {
      const site = await openSite(framework, { mode: 'auto' });
      await site.go('b');
      await site.shown();
      await site.frames(8);
      expect(site.ran).to.not.have.any.keys('appended', 'external', 'own');
      expect(promised(await askedFor('analytics', 'tracker'))).to.deep.equal([]);
      const page = site.document;
      await site.manager.acceptAll();
      await site.untilRan(1, ['appended', 'external']);
      await until(async () => promised(await askedFor('tracker')).length === promised(FRAME).length);
      expect(site.document).to.equal(page);
      expect(site.ran).to.include({ external: 1 });
      expect(promised(await askedFor('tracker'))).to.deep.equal(promised(FRAME));
      expect(site.problems.filter((text) => !/Encountered a script tag/.test(text))).to.deep.equal([]);
    });

    it('plain, in strict: all of it waits, and starts after one reload (R-LAW-01, R-LAW-02)', async () => {
      const site = await openSite(framework, { mode: 'strict' });
      await site.walk('b', 'a', 'b');
      await site.shown();
      await site.frames(8);
      expect(site.ran).to.not.have.any.keys('appended', 'external', 'own');
      expect(await askedFor('analytics', 'tracker')).to.deep.equal([]);
      const page = site.document;
      await site.reloads(() => site.manager.acceptAll(), 'b');
      expect(site.document).to.not.equal(page);
      await site.untilRan(1, ['appended']);
      await until(async () => (await askedFor('tracker')).length === 3);
      // And it stays so: a router may bring the head of the next page along, policy and all.
      await site.walk('a', 'b');
      await site.untilRan(2, ['appended']);
      await until(async () => (await askedFor('tracker')).includes('/frame.html?frame'));
    });

    for (const mode of ['labelled', 'auto', 'strict'] as const) {
      it(`runs no oftener for who agreed earlier than without us: ${mode}`, async () => {
        without ??= tour(framework, 'none');
        const allowed = await without;
        await agreeEarlier(mode);
        const ran = await tour(framework, mode);
        for (const [name, times] of Object.entries(ran)) {
          const most = Math.max(allowed[name] ?? 0, mode === 'labelled' ? 3 : 0);
          expect(times, `${name}: ${JSON.stringify({ allowed, ran })}`).to.be.at.most(most);
        }
      });
    }
  });
}
