import { linesOf } from '../lines.js';

/**
 * The snippet as it is to stand in a page. Only lines of markup are indented: a line of a script may be
 * within a text, and a script's fingerprint in a policy is made of all its characters.
 */
export function dress(snippet: string, indent: string, eol: string): string {
  const [first = '', ...others] = linesOf(snippet.trim());
  return [first, ...others.map((line) => (line.startsWith('<') ? indent + line : line))].join(eol);
}

/** Whether it is the snippet that stands in a page, however it is indented and its lines end. */
export function isSame(text: string, snippet: string): boolean {
  return bare(text) === bare(snippet);
}

function bare(text: string): string {
  return linesOf(text.trim())
    .map((line) => line.trimStart())
    .join('\n');
}
