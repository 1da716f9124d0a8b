/**
 * What holding costs a page, with a processor four times slower, beside the least that any watcher of the
 * page costs: an observer that looks at the name of each node. Times as such hold nowhere; medians do.
 */
import { expect } from '@esm-bundle/chai';
import { executeServerCommand } from '@web/test-runner-commands';
import { printSnippet } from 'privacy-cookie-notice/snippet';

import { cleanUp, openPage, until } from '../../support/client.js';
// @ts-expect-error a script without types
import { append, CLOCK, NAME_READER, watcher } from '../../support/page-cost.mjs';
import { GUARD, site } from '../gate/pages.js';

const isChromium = /Chrome\//.test(navigator.userAgent);
const ROUNDS = 7;
const MODES = ['labelled', 'auto', 'strict'] as const;
type Mode = 'watcher' | (typeof MODES)[number];

/** Milliseconds. */
interface Cost {
  /** What mutation observers took while the page was parsed. */
  observing: number;
  /** 4,000 times `appendChild`, with what the observers take of it. */
  appending: number;
}

/** 1,000 blocks, a tenth of them with an inline script. */
const BLOCKS = Array.from(
  { length: 1000 },
  (_, index) =>
    `<div><p>Text ${index}</p>${index % 10 ? '<a href="#">Link</a>' : `<script>window.x = ${index}</script>`}</div>`,
).join('');

async function measure(mode: Mode): Promise<Cost> {
  const head =
    mode === 'watcher' ? watcher(NAME_READER) : printSnippet({ ...site, block: mode }, { src: GUARD });
  const frame = await openPage(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>
    <script>${CLOCK}</script>${head}</head><body>${BLOCKS}</body></html>`);
  const page = frame.contentWindow as unknown as Record<'observing', number> & Window;
  const { observing } = page;
  if (mode !== 'watcher') await until(() => page.document.querySelector('consent-notice :not(:empty)'));
  // The first time, code is still being compiled.
  await append(4000, page);
  const { appending } = await append(4000, page);
  await cleanUp();
  return { observing, appending };
}

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1]!;

(isChromium ? describe : describe.skip)(
  `a page of 1,000 blocks${isChromium ? '' : ': skipped, only Chromium can be slowed down'}`,
  function () {
    this.timeout(180_000);
    const costs: Record<Mode, Cost[]> = { watcher: [], labelled: [], auto: [], strict: [] };
    /** How many times what the watcher takes. */
    const timesOf = (mode: Mode, figure: keyof Cost) => {
      const [ours, least] = [costs[mode], costs.watcher].map((all) =>
        median(all.map((cost) => cost[figure])),
      );
      return ours! / least!;
    };

    before(async () => {
      await executeServerCommand('slowdown', 4);
      for (let round = 0; round < ROUNDS; round++) {
        for (const mode of ['watcher', ...MODES] as const) costs[mode].push(await measure(mode));
      }
    });
    after(() => executeServerCommand('slowdown', 1));

    for (const mode of MODES) {
      const [observing, appending] = mode === 'auto' ? [8, 6] : [4, 5];

      it(`is watched in ${mode} for at most ${observing} times what a watcher takes that does nothing`, () => {
        expect(timesOf(mode, 'observing')).to.be.at.most(observing);
      });

      it(`gets 4,000 elements more in ${mode} in at most ${appending} times what it takes with that watcher`, () => {
        expect(timesOf(mode, 'appending')).to.be.at.most(appending);
      });
    }
  },
);
