import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { EXIT, failAt, Failure } from './failure.js';
import type { PageFile } from './find-pages.js';
import { placeOf } from './lines.js';
import { PageError } from './page/page-error.js';

/**
 * Reads a page and works on its text.
 * @throws {Failure} that names file and line
 */
export async function workOn<Result>(page: PageFile, work: (text: string) => Result): Promise<Result> {
  const text = toText(page.path, await readFile(page.file).catch(failAt(page.path, 'read it')));
  try {
    return work(text);
  } catch (error) {
    if (!(error instanceof PageError)) throw error;
    throw new Failure(EXIT.html, `${page.path}:${placeOf(text, error.offset).line}: ${error.message}`);
  }
}

function toText(path: string, bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString();
  let line = 1;
  for (let start = 0, end; ; start = end + 1, line++) {
    end = bytes.indexOf('\n', start);
    if (end < 0 || !isUtf8(bytes.subarray(start, end))) break;
  }
  throw new Failure(
    EXIT.html,
    `${path}:${line}: expected UTF-8, but got other bytes: save the page as UTF-8`,
  );
}
