import { findBlocks, type Block } from './find-blocks.js';
import { explainHeadless } from './headless.js';
import { CONFIG_ID, type Span } from './marker.js';
import { outline, type Piece } from './outline.js';
import { PageError } from './page-error.js';

/** What is looked at in a page. */
export interface Page {
  readonly text: string;
  /** The tag `<head>`. */
  readonly head: Span;
  /** The first declaration of the encoding. */
  readonly charset: Charset | undefined;
  /** What else than a snippet makes a browser load or run something, in <head>. */
  readonly loaders: readonly Piece[];
  /** The snippets of the page, each from marker to marker. */
  readonly blocks: readonly Block[];
}

interface Charset extends Span {
  readonly encoding: string;
  readonly isInHead: boolean;
}

/** @throws {PageError} when a browser does not read the page as it looks */
export function readPage(text: string): Page {
  const pieces = outline(text);
  const head = pieces.find(({ name }) => name === 'head');
  if (!head) throw explainHeadless(text, pieces);
  const blocks = findBlocks(pieces, text);
  const charset = charsetOf(pieces);
  const isInBlock = ({ start }: Span) => blocks.some((block) => block.start < start && start < block.end);
  if (charset && isInBlock(charset)) {
    throw new PageError(charset.start, '<meta charset> stands within the snippet: move it above');
  }
  const config = pieces.find((piece) => attribute(piece, 'id') === CONFIG_ID && !isInBlock(piece));
  if (config) {
    throw new PageError(
      config.start,
      `<${config.name} id="${CONFIG_ID}"> is not from the snippet: remove it`,
    );
  }
  return {
    text,
    head: { start: head.start, end: head.tagEnd },
    charset,
    loaders: pieces.filter(
      (piece) => piece.within === 'head' && LOADERS.includes(piece.name) && !isInBlock(piece),
    ),
    blocks,
  };
}

// All that may stand in a head and load; <noscript> may hold the others.
const LOADERS = ['script', 'link', 'style', 'noscript'];

function charsetOf(pieces: readonly Piece[]): Charset | undefined {
  for (const piece of pieces) {
    if (piece.name !== 'meta') continue;
    const encoding = attribute(piece, 'charset') ?? encodingOfType(piece);
    if (encoding) return { encoding, start: piece.start, end: piece.end, isInHead: piece.within === 'head' };
  }
  return undefined;
}

/** Of `<meta http-equiv="Content-Type" content="text/html; charset=utf-8">`. */
function encodingOfType(piece: Piece): string | undefined {
  if (attribute(piece, 'http-equiv')?.toLowerCase() !== 'content-type') return undefined;
  return /charset\s*=\s*["']?([^\s"';]+)/i.exec(attribute(piece, 'content') ?? '')?.[1];
}

function attribute({ attributes }: Piece, name: string): string | undefined {
  return attributes.find((one) => one.name === name)?.value;
}
