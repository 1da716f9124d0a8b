import { access, constants } from 'node:fs/promises';
import { dirname } from 'node:path';
import { forEachAtOnce } from './at-once.js';
import { EXIT, failAt, Failure, Failures } from './failure.js';
import { findPages, type PageFile } from './find-pages.js';
import { placeOf } from './lines.js';
import { workOn } from './page-file.js';
import { judge } from './page/judge.js';
import { put } from './page/put.js';
import { readPage } from './page/read-page.js';
import { withProgress, type Terminal } from './terminal.js';
import { writePages } from './write-pages.js';

/**
 * Puts the snippet into the pages that lack this very one. All are read and judged before any is written.
 * @throws {Failure} when one is not to be read, worked on or written; none is written then
 */
export async function writeSnippet(
  paths: readonly string[],
  snippetFor: (text: string) => string,
  terminal: Terminal,
): Promise<void> {
  const pages = await findPages(paths);
  const { results, failures } = await withEach(pages, terminal, 'Reading', async (page) => {
    const change = await workOn(page, (text) => put(text, snippetFor(text)));
    return change && { ...page, was: Buffer.from(change.was), is: Buffer.from(change.is) };
  });
  const changes = results.filter((change) => change !== undefined);
  failures.push(...(await unwritable(changes)));
  if (failures.length) throw new Failures(failures, NOTHING);
  await withProgress(terminal, 'Writing', changes.length, (step) => writePages(changes, step)).catch(
    (error: unknown) => {
      throw error instanceof Failure ? new Failures([error], NOTHING) : error;
    },
  );
  const rest = pages.length - changes.length;
  terminal.say(`Wrote the snippet into ${count(changes.length)}; ${count(rest)} had it already.\n`);
}

/**
 * Tells file, line and remedy of each page that lacks this very snippet, or has it too late or twice.
 * @throws {Failure} when there is such a page, or one that is not to be read or worked on
 */
export async function checkSnippet(
  paths: readonly string[],
  snippetFor: (text: string) => string,
  terminal: Terminal,
): Promise<void> {
  const pages = await findPages(paths);
  const { results, failures } = await withEach(pages, terminal, 'Checking', (page) =>
    workOn(page, (text) =>
      judge(readPage(text), snippetFor(text)).map(
        ({ offset, what }) => `${page.path}:${placeOf(text, offset).line}: ${what}\n`,
      ),
    ),
  );
  terminal.say(results.flat().join(''));
  if (failures.length) throw new Failures(failures);
  const failed = results.filter((found) => found?.length).length;
  if (failed) throw new Failure(EXIT.check, `${count(failed)} of ${pages.length} to mend.`);
  terminal.say(`${count(pages.length)} checked: each has this snippet, once and in time.\n`);
}

const NOTHING = 'Nothing was written.';

const count = (pages: number) => `${pages} ${pages === 1 ? 'page' : 'pages'}`;

/** Works on each page; what fails for one is told of all that fail. */
async function withEach<Result>(
  pages: readonly PageFile[],
  terminal: Terminal,
  doing: string,
  work: (page: PageFile) => Promise<Result>,
): Promise<{ results: readonly (Result | undefined)[]; failures: Failure[] }> {
  const all = await withProgress(terminal, doing, pages.length, (step) =>
    forEachAtOnce(pages, async (page) => {
      try {
        return await work(page);
      } catch (error) {
        if (error instanceof Failure) return error;
        throw error;
      } finally {
        step();
      }
    }),
  );
  return {
    results: all.map((one) => (one instanceof Failure ? undefined : one)),
    failures: all.filter((one) => one instanceof Failure),
  };
}

/** A page is replaced by a file beside it: file and folder are to allow that. */
async function unwritable(pages: readonly PageFile[]): Promise<Failure[]> {
  const folders = new Map(pages.map(({ path, file }) => [dirname(file), dirname(path)]));
  const all = [
    ...pages.map(({ path, file }) => ({ path, file, doing: 'write it' })),
    ...Array.from(folders, ([file, path]) => ({ path, file, doing: 'write in this folder' })),
  ];
  const failures = await forEachAtOnce(all, ({ path, file, doing }) =>
    access(file, constants.W_OK)
      .catch(failAt(path, doing))
      .catch((failure: Failure) => failure),
  );
  return failures.filter((failure) => failure instanceof Failure);
}
