/** The trap's share of the tricky cases; each on a page of its own, in which nothing else is. */
import { expect } from '@esm-bundle/chai';

import { cleanUp } from '../../support/client.js';
import { leaks } from './compare.js';
import { engine, lostTo, untilSeen, visit, type Mode, type Outcome, type Visit } from './trap.js';

const MODES: Mode[] = ['auto', 'strict'];

/** What the denied vendor was asked on a page with these vectors, behind a slow script of the site's own. */
async function askedOf(mode: Mode, only: string[], more?: Partial<Visit>): Promise<string[]> {
  return deniedOf(await visit({ variant: 'slow', mode, only, ...more }));
}

function deniedOf({ asked }: Outcome): string[] {
  return asked.filter(({ host }) => host === 'denied').map(({ id }) => id);
}

describe('in strict and auto', function () {
  this.timeout(60_000);
  this.retries(0);
  afterEach(cleanUp);

  for (const mode of MODES) {
    it(`tricky case 1, ${mode}: a script behind a slow first-party one, in one piece with it, is not asked for`, async () => {
      expect(await askedOf(mode, ['script'])).to.deep.equal([]);
    });

    it(`tricky case 2, ${mode}: a written script is not asked for, in one write or two`, async () => {
      const only = ['write-script', 'write-split', 'writeln-script', 'write-by-file', 'write-inline'];
      expect(await askedOf(mode, only)).to.deep.equal([]);
    });

    it(`tricky case 3, ${mode}: nor one that gets its address late, or comes wrapped or in a shadow root`, async () => {
      const late = ['src-later', 'src-later-attribute', 'set-attribute-node', 'wrapper'];
      const shadows = ['shadow-open', 'shadow-closed', 'shadow-declared', 'shadow-declared-closed'];
      expect(await askedOf(mode, [...late, ...shadows])).to.deep.equal([]);
    });

    it(`tricky case 4, ${mode}: nor a module that inline code names and imports`, async () => {
      const only = ['module-import', 'static-import', 'classic-import', 'import-map', 'write-module'];
      expect(await askedOf(mode, only)).to.deep.equal([]);
    });

    it(`tricky case 5, ${mode}: a script in a srcdoc frame is not asked for`, async () => {
      expect(await askedOf(mode, ['srcdoc'])).to.deep.equal([]);
    });

    it(`tricky case 11, ${mode}: a released loader's children follow their own vendor`, async () => {
      const outcome = await visit({
        mode,
        only: ['parent'],
        hosts: ['granted'],
        open: [],
        async then(page, run) {
          await page.PrivacyCookieNotice.save({ granted: true });
          await untilSeen(run, 'ran parent@granted', 'ran child@granted', 'ran grandchild@granted');
        },
      });
      expect(deniedOf(outcome)).to.deep.equal([]);
      expect(outcome.ran.map(({ id }) => id)).to.deep.equal(['parent', 'child', 'grandchild']);
    });
  }

  it('tricky case 4, strict: nor one whose address the code works out', async () => {
    expect(await askedOf('strict', ['import-called', 'import-in-eval', 'import-in-function'])).to.deep.equal(
      [],
    );
  });

  it('tricky case 5, strict: a frame, an image in a srcdoc one and the realm of an empty one ask nothing', async () => {
    const only = ['frame', 'frame-appended', 'srcdoc-image', 'blank-fetch', 'blank-image', 'blank-script'];
    expect(await askedOf('strict', only)).to.deep.equal([]);
  });

  it('tricky case 10, strict: without JavaScript the page is usable, and third parties are shut out', async () => {
    const only = ['script', 'img', 'picture', 'frame', 'style-sheet', 'font-face', 'object'];
    const outcome = await visit({ mode: 'strict', only, isScriptless: true });
    // But for what Firefox sometimes asks for ahead of the parser.
    expect(await leaks('strict', [outcome])).to.deep.equal([]);
  });

  it('tricky case 12, strict: what no page can stop still leaks', async () => {
    const only = ['script', 'img-srcset', 'picture', 'link-header', 'link-header-preconnect', 'preconnect'];
    const leaked = new Set(await askedOf('strict', only));
    const srcset = engine === 'F' ? ['img-srcset', 'picture'] : [];
    expect([...leaked]).to.have.members([...srcset, 'link-header', 'link-header-preconnect', 'preconnect']);
  });

  it('tricky case 12, strict: sent as a header, the policy stops srcset in Firefox too', async () => {
    const only = ['script', 'img-srcset', 'picture', 'preload-srcset'];
    expect(await askedOf('strict', only, { sendsPolicy: true })).to.deep.equal([]);
  });

  for (const mode of ['labelled', ...MODES] as const) {
    it(`in ${mode}, a site's own import map counts behind the snippet, except in Firefox`, async () => {
      const page = { mode, only: ['import-map', 'script-module'], hosts: ['allowed'] } as const;
      const { ran } = await visit(page);
      const isLost = (await lostTo(mode, ['allowed'])).includes('import-map');
      expect(ran.some(({ id }) => id === 'import-map')).to.equal(!isLost);
    });
  }
});
