import { placeOf } from '../lines.js';
import { CLOSES, OPENS, type Span } from './marker.js';
import type { Piece } from './outline.js';
import { PageError } from './page-error.js';

/** A snippet in a page, from marker to marker. */
export interface Block extends Span {
  /** What its first marker says of it: mode and fingerprint. */
  readonly title: string;
  readonly isInHead: boolean;
}

/**
 * The snippets of a page.
 * @throws {PageError} where a marker has no other, or the two enclose what is not theirs
 */
export function findBlocks(pieces: readonly Piece[], text: string): Block[] {
  const blocks: Block[] = [];
  let opened: (Piece & { title: string }) | undefined;
  for (const piece of pieces) {
    if (piece.name !== '#comment') continue;
    const title = OPENS.exec(piece.words)?.[1];
    const tail = CLOSES.exec(piece.words)?.[1];
    if (title === undefined && tail === undefined) continue;
    // The comment went on to the end of the next one.
    if (/[<\r\n]/.test(title ?? tail!))
      throw new PageError(piece.start, 'a marker that lacks its "-->": add that');
    if (title !== undefined) {
      if (opened) throw unclosed(opened);
      opened = { ...piece, title };
    } else {
      if (!opened) throw new PageError(piece.start, `${CLOSING} closes nothing: remove it`);
      if (isTorn(opened, piece, pieces)) throw torn(opened, piece, text);
      blocks.push({
        start: opened.start,
        end: piece.end,
        title: opened.title,
        isInHead: piece.within === 'head',
      });
      opened = undefined;
    }
  }
  if (opened) throw unclosed(opened);
  return blocks;
}

const CLOSING = '<!-- /privacy-cookie-notice -->';

function unclosed({ start }: Span): PageError {
  return new PageError(start, `a snippet without its ${CLOSING}: add that, or remove the rest of it`);
}

/** Whether tags between two markers belong to what is around them. */
function isTorn(opened: Piece, closing: Piece, pieces: readonly Piece[]): boolean {
  const isBetween = (offset: number) => opened.end <= offset && offset <= closing.start;
  const cuts = ({ name, start, endTag }: Piece) =>
    isBetween(start) ? ['html', 'head', 'body'].includes(name) || endTag > closing.start : isBetween(endTag);
  if (pieces.some(cuts)) return true;
  // What comes after the end of the body goes into it, but for comments.
  const isBehindBody = ['html', '#document'].includes(opened.within) && closing.within === 'body';
  return closing.parent !== opened.parent && !isBehindBody;
}

function torn({ start }: Span, close: Span, text: string): PageError {
  const { line } = placeOf(text, close.start);
  return new PageError(
    start,
    `a snippet that encloses tags of the page, up to its ${CLOSING} on line ${line}: remove it`,
  );
}
