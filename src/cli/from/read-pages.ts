import { forEachAtOnce } from '../at-once.js';
import { Failure, Failures } from '../failure.js';
import { findPages } from '../find-pages.js';
import { linesOf } from '../lines.js';
import { workOn } from '../page-file.js';
import { withProgress, type Terminal } from '../terminal.js';
import { findTraces, type PageTraces } from './find-traces.js';
import { tells } from './guess.js';

/** A page, what it shows, and where its lines start. */
export interface ReadPage extends PageTraces {
  readonly path: string;
  readonly lineAt: (offset: number) => number;
}

/**
 * Reads HTML files, and those in folders.
 * @throws {Failure} when one is not there, not to be read, or not UTF-8
 */
export async function readPages(paths: readonly string[], terminal: Terminal): Promise<ReadPage[]> {
  const files = await findPages(paths);
  const failures: Failure[] = [];
  const pages = await withProgress(terminal, 'Reading', files.length, (step) =>
    forEachAtOnce(files, async (file) => {
      try {
        return await workOn(file, (text) => {
          const { traces, ...page } = findTraces(text);
          return { path: file.path, lineAt: lineFinder(text), ...page, traces: traces.filter(tells) };
        });
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        failures.push(error);
        return undefined;
      } finally {
        step();
      }
    }),
  );
  if (failures.length) throw new Failures(failures);
  return pages.filter((page) => page !== undefined);
}

/** Counts lines once for all places of a page. */
function lineFinder(text: string): (offset: number) => number {
  let start = 0;
  const starts = linesOf(text).map((line) => {
    const own = start;
    start += line.length;
    start += text.startsWith('\r\n', start) ? 2 : 1;
    return own;
  });
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}
