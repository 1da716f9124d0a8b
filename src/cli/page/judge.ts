import { placeOf } from '../lines.js';
import { isSame } from './dress.js';
import type { Block } from './find-blocks.js';
import { OPENS, type Span } from './marker.js';
import { PageError } from './page-error.js';
import type { Page } from './read-page.js';

/** What is wrong with a page, and what to do about it. */
export interface Finding {
  readonly offset: number;
  readonly what: string;
}

/** How far into a page a browser looks for the declaration of its encoding, in bytes. */
const LOOKED_AT = 1024;

/**
 * What there is to mend before the page carries this very snippet, once and in time.
 * @throws {PageError} when the page's encoding would spoil it
 */
export function judge(page: Page, snippet: string): Finding[] {
  const { blocks, head, text } = page;
  checkEncoding(page, snippet);
  if (!blocks.length) return [{ offset: head.start, what: 'lacks the snippet: --write puts it in' }];
  const kept = keptOf(page);
  return blocks.flatMap((block) => {
    const { start: offset } = block;
    if (block !== kept && block !== blocks[0]) {
      const { line } = placeOf(text, (kept ?? blocks[0]!).start);
      return [{ offset, what: `has the snippet twice, first on line ${line}: --write removes this one` }];
    }
    const late = whyLate(page, block);
    const found: Finding[] = [];
    if (late) found.push({ offset, what: `${late}: --write moves it` });
    if (!isSame(text.slice(block.start, block.end), snippet)) {
      found.push({ offset, what: `carries an old snippet${difference(block, snippet)}: --write updates it` });
    }
    return found;
  });
}

/** The one of the snippets that may stay. */
export function keptOf(page: Page): Block | undefined {
  return page.blocks.find((block) => !whyLate(page, block));
}

/** The length of a page up to an offset in bytes, snippets aside. */
function bytesUpTo({ text, blocks }: Page, offset: number): number {
  const own = blocks.filter(({ end }) => end <= offset).map(({ start, end }) => text.slice(start, end));
  return Buffer.byteLength(text.slice(0, offset)) - Buffer.byteLength(own.join(''));
}

/** Whether so many bytes more before it would hide the encoding from a browser, which finds it now. */
export function hidesCharset(page: Page, more: number): boolean {
  const { charset, text } = page;
  // A byte order mark says it first.
  if (!charset || text.startsWith('\uFEFF')) return false;
  const bytes = bytesUpTo(page, charset.end);
  return bytes <= LOOKED_AT && bytes + more > LOOKED_AT;
}

/** What a browser loads before it comes to an offset. */
export function loaderBefore({ loaders }: Page, offset: number): (Span & { name: string }) | undefined {
  return loaders.find(({ start }) => start < offset);
}

function checkEncoding({ charset, text }: Page, snippet: string): void {
  // A byte order mark says UTF-8, whatever follows, and UTF-16 stands for UTF-8 there.
  if (!charset || text.startsWith('\uFEFF') || /^\s*(utf-?8|utf-16.*)\s*$/i.test(charset.encoding)) return;
  const strange = /[^\0-\x7f]/u.exec(snippet)?.[0];
  if (!strange) return;
  const { encoding, start } = charset;
  throw new PageError(
    start,
    `says it is in ${encoding}, which would spoil "${strange}" in the snippet: save it as UTF-8, and say so`,
  );
}

function whyLate(page: Page, block: Block): string | undefined {
  const { text, charset } = page;
  if (!block.isInHead) return 'has the snippet outside <head>';
  const loader = loaderBefore(page, block.start);
  if (loader) {
    return `has the snippet too late, after <${loader.name}> on line ${placeOf(text, loader.start).line}`;
  }
  const bytes = Buffer.byteLength(text.slice(block.start, block.end));
  if (charset && block.end <= charset.start && hidesCharset(page, bytes)) {
    const { line } = placeOf(text, charset.start);
    return `has the snippet before <meta charset> (line ${line}), which is no longer in the first ${LOOKED_AT} bytes`;
  }
  return undefined;
}

/** How a snippet and the one it should be call themselves. */
function difference({ title }: Block, snippet: string): string {
  const now = OPENS.exec(/^<!--(.*?)-->/s.exec(snippet)?.[1] ?? '')?.[1] ?? '';
  return title === now ? ', changed since it was printed' : ` ("${title}", now "${now}")`;
}
