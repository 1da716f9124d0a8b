import { eolAt, indentBefore, restOfLine, startOfLine } from '../lines.js';
import { dress } from './dress.js';
import type { Block } from './find-blocks.js';
import { hidesCharset, judge, keptOf, loaderBefore } from './judge.js';
import type { Span } from './marker.js';
import { PageError } from './page-error.js';
import { readPage, type Page } from './read-page.js';

interface Edit extends Span {
  readonly text: string;
}

/** What the beginning of a page was, and what it is to be; nothing else of the page changes. */
export interface Change {
  readonly was: string;
  readonly is: string;
}

/**
 * Has a page carry the snippet, once and in time, and all else as it is.
 * @returns nothing for a page that does so already
 * @throws {PageError} when there is no place for it
 */
export function put(text: string, snippet: string): Change | undefined {
  const page = readPage(text);
  if (!judge(page, snippet).length) return undefined;
  const kept = keptOf(page);
  const updated = kept && change(text, [...removals(page, kept), update(page, kept, snippet)]);
  if (updated && isWell(text, updated, snippet)) return updated;
  // The old one stands where it cannot stay, or where the new one has no room.
  const moved = change(text, [...removals(page), insertion(page, snippet)]);
  if (isWell(text, moved, snippet)) return moved;
  throw new PageError(page.head.start, 'cannot take the snippet: a browser would not read it behind <head>');
}

/** Nothing is believed: the page as it would be is read like any other. */
function isWell(text: string, { was, is }: Change, snippet: string): boolean {
  try {
    return !judge(readPage(is + text.slice(was.length)), snippet).length;
  } catch (error) {
    if (error instanceof PageError) return false;
    throw error;
  }
}

function change(text: string, edits: readonly Edit[]): Change {
  const inOrder = [...edits].sort((one, other) => one.start - other.start || one.end - other.end);
  let at = 0;
  let is = '';
  for (const edit of inOrder) {
    is += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return { was: text.slice(0, at), is };
}

function update({ text }: Page, { start, end }: Block, snippet: string): Edit {
  return { start, end, text: dress(snippet, indentBefore(text, start) ?? '', eolAt(text, start)) };
}

/** Takes out all but one, each with its line where it has that to itself. */
function removals({ text, blocks }: Page, kept?: Block): Edit[] {
  return blocks
    .filter((block) => block !== kept)
    .map(({ start, end }) => {
      const rest = restOfLine(text, end);
      const isAlone = indentBefore(text, start) !== undefined && !rest.trim();
      if (!isAlone) return { start, end, text: '' };
      const lineEnd = end + rest.length;
      const eol = /^(?:\r\n|\n|\r)?/.exec(text.slice(lineEnd, lineEnd + 2))![0];
      return { start: startOfLine(text, start), end: lineEnd + eol.length, text: '' };
    });
}

/** After the declaration of the encoding, which must not be pushed away, else first in <head>. */
function insertion(page: Page, snippet: string): Edit {
  const { text, head, charset } = page;
  const isAfterCharset = !!charset?.isInHead && !loaderBefore(page, charset.start);
  const anchor = isAfterCharset ? charset : head;
  const { end: at } = anchor;
  const eol = eolAt(text, at);
  const isLineEnd = !restOfLine(text, at).trim();
  const below = anchor === head && isLineEnd ? indentBelow(text, at) : undefined;
  const indent = below ?? indentBefore(text, anchor.start) ?? '';
  const line = eol + indent;
  const put = line + dress(snippet, indent, eol) + (isLineEnd ? '' : line);
  if (!isAfterCharset && hidesCharset(page, Buffer.byteLength(put))) {
    throw new PageError(
      charset!.start,
      'the snippet would push <meta charset> out of the first 1024 bytes: move that up, right after <head>',
    );
  }
  return { start: at, end: at, text: put };
}

/** How far the next line is indented, where it is one of the head's own. */
function indentBelow(text: string, offset: number): string | undefined {
  return /^[^\r\n]*(?:\r\n|\n|\r)([ \t]*)(?!<\/head)[^\s]/i.exec(text.slice(offset))?.[1];
}
