import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { EXIT, Failure, failAt, Failures } from './failure.js';

/** An HTML file. */
export interface PageFile {
  /** As the user knows it. */
  readonly path: string;
  /** Where that leads: a link stays one, and the file behind it is what changes. */
  readonly file: string;
}

/**
 * The files that are named, and the HTML files in the folders that are; `node_modules` and folders that
 * start with a dot are passed over in those. Each once, however often it is named.
 * @throws {Failure} when something is not there, or nothing is found
 */
export async function findPages(paths: readonly string[]): Promise<PageFile[]> {
  const found = new Map<string, PageFile>();
  const failures: Failure[] = [];
  for (const path of paths) {
    try {
      for await (const page of pagesAt(path)) if (!found.has(page.file)) found.set(page.file, page);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      failures.push(error);
    }
  }
  if (failures.length) throw new Failures(failures);
  if (!found.size) {
    throw new Failure(EXIT.usage, `${paths.join(', ')}: no HTML files found; expected *.html or *.htm`);
  }
  return [...found.values()];
}

async function* pagesAt(path: string): AsyncGenerator<PageFile> {
  const file = await realpath(path).catch(failAt(path, 'read it'));
  const is = await stat(file).catch(failAt(path, 'read it'));
  if (is.isDirectory()) yield* pagesIn(path, file);
  else if (is.isFile()) yield { path, file };
  else throw new Failure(EXIT.files, `${path}: expected a file or a folder`);
}

async function* pagesIn(path: string, folder: string): AsyncGenerator<PageFile> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(failAt(path, 'read the folder'));
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const page = { path: join(path, entry.name), file: join(folder, entry.name) };
    if (entry.isDirectory()) {
      if (!/^\.|^node_modules$/.test(entry.name)) yield* pagesIn(page.path, page.file);
    } else if (/\.html?$/i.test(entry.name)) {
      if (entry.isFile()) yield page;
      else if (entry.isSymbolicLink()) yield* linked(page);
    }
  }
}

/** The page behind a link. A folder behind one is not entered, as it may lead in a circle. */
async function* linked({ path, file: link }: PageFile): AsyncGenerator<PageFile> {
  const file = await realpath(link).catch(() => undefined);
  if (file && (await stat(file).catch(failAt(path, 'read it'))).isFile()) yield { path, file };
}
