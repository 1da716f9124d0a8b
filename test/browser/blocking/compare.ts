/** What was seen on the trap page, beside what is known of it. */
import { engine, isHere, known, type Mode, type Outcome, type Vector } from './trap.js';

/** What was seen of one vector on one or more pages. */
export type Result = 'stopped' | 'leaks' | 'runs';

/** The worst that the denied third party got of a vector. */
export function resultOf({ id }: Vector, visits: readonly Outcome[]): Result {
  const isSeen = (entries: Outcome['ran']) => entries.some((one) => one.host === 'denied' && one.id === id);
  if (visits.some(({ ran }) => isSeen(ran))) return 'runs';
  return visits.some(({ asked }) => isSeen(asked)) ? 'leaks' : 'stopped';
}

/** Where visits were other than test/support/trap/limits.mjs says; each a sentence. */
export async function surprises(mode: Mode, visits: readonly Outcome[]): Promise<string[]> {
  const { vectors, limits, breaks } = await known();
  return vectors.flatMap((vector) => {
    const { id, runs, off } = vector;
    const result = resultOf(vector, visits);
    if (off?.includes(engine) || !visits.some(({ on }) => on.includes(id))) return [];
    if (!isHere(vector)) {
      return result === 'stopped' ? [] : [`${id}: ${result}, said to be nothing that this engine does`];
    }
    const limit = mode === 'none' ? (runs ? 'runs' : 'leaks') : (limits[mode]?.[id]?.[engine] ?? 'stopped');
    const said = limit === 'sometimes' || limit === result ? [] : [`${id}: ${result}, known as ${limit}`];
    const isBroken = breaks[mode]?.[id]?.includes(engine);
    return isBroken && works(vector, visits) ? [...said, `${id}: works, known as broken`] : said;
  });
}

/** Where the denied third party got more than is known; each a sentence. */
export async function leaks(mode: Mode, visits: readonly Outcome[]): Promise<string[]> {
  const { vectors, limits } = await known();
  return vectors.flatMap((vector) => {
    const result = resultOf(vector, visits);
    const limit = limits[mode]?.[vector.id]?.[engine];
    const isKnown = result === 'stopped' || result === limit || limit === 'sometimes' || limit === 'runs';
    return isKnown ? [] : [`${vector.id}: ${result}, known as ${limit ?? 'stopped'}`];
  });
}

function works({ id, runs }: Vector, visits: readonly Outcome[]): boolean {
  return visits.some(({ asked, ran }) =>
    (runs ? ran : asked).some((one) => one.host !== 'denied' && one.id === id),
  );
}
