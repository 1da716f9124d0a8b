import { randomUUID } from 'node:crypto';
import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { EXIT, failAt, Failure } from './failure.js';
import type { PageFile } from './find-pages.js';

/** What a page's beginning was when it was read, and what it is to be. */
export interface PageChange extends PageFile {
  readonly was: Buffer;
  readonly is: Buffer;
}

/** A page as it is to be, in a file beside it. */
interface Draft extends PageChange {
  readonly draft: string;
  /** A second name for the page as it was, while there are others still to be replaced. */
  readonly before: string;
}

/**
 * Changes pages, all or none: each is written in full beside its place before the first goes there, and
 * those that went come back when one fails. Nobody ever reads half a page.
 * @param step Called when one stands beside its place
 * @throws {Failure} that names the page which could not be written
 */
export async function writePages(changes: readonly PageChange[], step: () => void): Promise<void> {
  const run = randomUUID().slice(0, 8);
  const drafts = changes.map((change, index): Draft => {
    const beside = join(dirname(change.file), `.privacy-cookie-notice-${run}-${index}`);
    return { ...change, draft: `${beside}.tmp`, before: `${beside}.old` };
  });
  let isInterrupted = false;
  const interrupt = () => {
    isInterrupted = true;
  };
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  try {
    // Synchronous, which for small files is faster; between two of them an interruption is heard.
    for (const each of drafts) {
      await breathe();
      if (isInterrupted) throw new Failure(EXIT.interrupted, 'Interrupted.');
      attempt(each, 'write a file beside it', () => writeDraft(each));
      step();
    }
    replaceAll(drafts);
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
    for (const { draft, before } of drafts) [draft, before].forEach(remove);
  }
}

function writeDraft({ path, file, draft, was, is }: Draft): void {
  const bytes = fs.readFileSync(file);
  if (!bytes.subarray(0, was.length).equals(was)) {
    throw new Failure(EXIT.files, `${path}: has changed since it was read: run this again`);
  }
  const { mode, uid, gid } = fs.statSync(file);
  fs.writeFileSync(draft, Buffer.concat([is, bytes.subarray(was.length)]), { flag: 'wx' });
  const own = fs.statSync(draft);
  if (own.uid !== uid || own.gid !== gid) {
    try {
      fs.chownSync(draft, uid, gid);
    } catch {
      // Only root can give a file away; a group that shares its pages goes on all the same.
    }
  }
  fs.chmodSync(draft, mode & 0o7777);
}

function replaceAll(drafts: readonly Draft[]): void {
  const replaced: Draft[] = [];
  try {
    for (const each of drafts) {
      attempt(each, 'replace it', () => {
        keep(each);
        fs.renameSync(each.draft, each.file);
      });
      replaced.push(each);
    }
  } catch (error) {
    replaced.forEach(putBack);
    throw error;
  }
}

function putBack({ file, before }: Draft): void {
  try {
    fs.renameSync(before, file);
  } catch {
    // It stays as it was to be: whole, too.
  }
}

function keep({ file, before }: Draft): void {
  try {
    fs.linkSync(file, before);
  } catch {
    // Not every file system has second names.
    fs.copyFileSync(file, before);
  }
}

function remove(path: string): void {
  try {
    fs.unlinkSync(path);
  } catch {
    // Most have gone to their place, or never were.
  }
}

function attempt({ path }: PageFile, doing: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    failAt(path, doing)(error);
  }
}
