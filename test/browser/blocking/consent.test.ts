import { expect } from '@esm-bundle/chai';

import { cleanUp } from '../../support/client.js';
import { leaks, surprises } from './compare.js';
import { answerEarlier, engine, known, lostTo, visit, visitPatiently, type Outcome } from './trap.js';

describe('the trap page for a visitor who agreed', function () {
  this.timeout(120_000);
  this.retries(0);
  let control: Outcome;
  before(async () => {
    control = await visit({ mode: 'none', hosts: ['denied'] });
    await cleanUp();
  });
  afterEach(cleanUp);

  for (const mode of ['strict', 'auto'] as const) {
    it(`to all: ${mode} is as if the snippet were not there (tricky case 10)`, async () => {
      await answerEarlier(mode, (manager) => manager.acceptAll());
      const accepted = await visit({ mode, hosts: ['denied'], open: ['denied'] });
      expect(await alarms(accepted), 'violations').to.deep.equal([]);
      const lost = await lostTo(mode, ['denied']);
      expect(requestsOf(accepted, lost), 'requests').to.deep.equal(requestsOf(control, lost));
      expect(runsOf(accepted, lost), 'executions').to.deep.equal(runsOf(control, lost));
      expect(await inOrder(accepted), 'order').to.deep.equal(await inOrder(control));
    });

    it(`to one vendor: in ${mode} it is asked and runs, and the other is not (tricky case 10)`, async () => {
      await answerEarlier(mode, (manager) => manager.save({ granted: true }));
      const hosts = ['denied', 'granted'] as const;
      const partly = { mode, hosts, open: ['granted'], hasTwins: mode === 'strict' } as const;
      // What auto is known not to stop, it may stop on a single page all the same: that is a race.
      const judge = mode === 'strict' ? surprises : leaks;
      expect(await judge(mode, await visitPatiently(partly))).to.deep.equal([]);
    });
  }
});

async function alarms({ violations }: Outcome): Promise<string[]> {
  const { falseAlarms } = await known();
  const isFalse = (text: string) =>
    Object.entries(falseAlarms).some(([id, engines]) => engines.includes(engine) && text.includes(`/${id}/`));
  return violations.filter((text) => !isFalse(text));
}

function requestsOf({ asked }: Outcome, lost: readonly string[]): string[] {
  // A browser may connect twice, or once.
  const some = asked.filter(({ id, method }) => method !== 'CONNECT' && !lost.includes(id));
  return some.map(({ method, host, id, file }) => `${method} ${host} ${id}/${file}`).sort();
}

function runsOf({ ran }: Outcome, lost: readonly string[]): string[] {
  return ran
    .filter(({ id }) => !lost.includes(id))
    .map(({ host, id }) => `${id}@${host}`)
    .sort();
}

/** The scripts for which the parser waits, in the order in which they ran. */
async function inOrder({ order }: Outcome): Promise<string[]> {
  const { vectors } = await known();
  const sync = new Set(vectors.filter((vector) => vector.sync).map(({ id }) => id));
  return order.filter((name) => sync.has(name.split('@')[0]!));
}
