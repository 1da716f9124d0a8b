import { placeOf } from '../lines.js';
import type { Piece } from './outline.js';
import { PageError } from './page-error.js';

/** Why a page has no head, or none that counts. */
export function explainHeadless(text: string, pieces: readonly Piece[]): PageError {
  const hidden = text.replace(/<!--.*?-->/gs, (comment) => ' '.repeat(comment.length));
  const tag = hidden.search(/<head[\s/>]/i);
  if (tag < 0) {
    return new PageError(0, 'no <head>: write <head> … </head> around the title and what belongs to it');
  }
  const stray = pieces.find(
    ({ name, words }) =>
      !['html', '#comment', '#documentType'].includes(name) && (name !== '#text' || words.trim()),
  );
  if (!stray || stray.start > tag) return new PageError(tag, '<head> is not closed, or within a text');
  const what = stray.name === '#text' ? 'text' : `<${stray.name}>`;
  const { line } = placeOf(text, stray.start);
  return new PageError(tag, `<head> has no effect, for ${what} on line ${line} comes first: move that below`);
}
