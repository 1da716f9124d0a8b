import { expect } from '@esm-bundle/chai';

import { cleanUp } from '../../support/client.js';
import { resultOf, surprises, type Result } from './compare.js';
import {
  engine,
  isHere,
  known,
  logOf,
  post,
  visitPatiently,
  type Mode,
  type Outcome,
  type Visit,
} from './trap.js';

declare const TRAP_RUNS: number;

const MODES: Mode[] = ['none', 'labelled', 'auto', 'strict'];
const PAGES: Partial<Visit>[] = [
  { variant: 'chunk', hasTwins: true },
  { variant: 'slow', isUndeclared: true },
  ...(TRAP_RUNS > 1 ? [{ variant: 'late' } as const] : []),
];
const ENGINES = { C: 'chromium', F: 'firefox', W: 'webkit' };
const TITLES: Record<Mode, string> = {
  none: 'every vector reaches its third party on a page without the notice',
  labelled: 'nothing that is labelled is asked for or runs, but for the known limits',
  auto: 'no third-party script is asked for or runs, but for the known limits (R-LAW-02)',
  strict: 'no third party is asked for anything, but for the known limits (R-LAW-01, R-LAW-02)',
};

describe('the trap page', function () {
  this.timeout(120_000 * TRAP_RUNS);
  // What leaks once leaks.
  this.retries(0);
  const outcomes = new Map<Mode, Outcome[]>();
  afterEach(cleanUp);

  for (const mode of MODES) {
    it(`${mode}: ${TITLES[mode]}`, async () => {
      const { vectors } = await known();
      const top = vectors.filter((vector) => vector.top && isHere(vector)).map(({ id }) => id);
      const visits: Outcome[] = [];
      for (let run = 0; run < TRAP_RUNS; run++) {
        for (const page of mode === 'none' ? PAGES.slice(0, 1) : PAGES) {
          visits.push(...(await visitPatiently({ ...page, mode })));
        }
        if (top.length) visits.push(...(await visitPatiently({ mode, only: top, top: true })));
      }
      outcomes.set(mode, visits);
      expect(await surprises(mode, visits)).to.deep.equal([]);
    });
  }

  it('nothing of it came later', async () => {
    for (const [mode, visits] of outcomes) {
      for (const { run, ...then } of visits) {
        const now = await logOf(run);
        expect(ids(now.asked), mode).to.have.members(ids(then.asked));
        expect(ids(now.ran), mode).to.have.members(ids(then.ran));
      }
    }
  });

  it('the table in docs/blocking.md says what was seen', async () => {
    const { vectors } = await known();
    const results: Record<string, Record<string, Result>> = {};
    for (const vector of vectors.filter(isHere)) {
      const cells = MODES.slice(1).map((mode) => [mode, resultOf(vector, outcomes.get(mode)!)]);
      results[vector.id] = Object.fromEntries(cells);
    }
    // Else run all three engines, which writes it anew.
    expect(await post(`results/${ENGINES[engine]}`, results)).to.deep.equal([]);
  });
});

function ids(entries: Outcome['ran']): string[] {
  return entries.map(({ host, id }) => `${id}@${host}`);
}
