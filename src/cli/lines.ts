const EOL = /\r\n|\n|\r/;

/** The line and column, counted from 1, at which an offset of a text stands. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const lines = linesOf(text.slice(0, offset));
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}

export function linesOf(text: string): string[] {
  return text.split(EOL);
}

/** Where the line of an offset starts. */
export function startOfLine(text: string, offset: number): number {
  return offset - linesOf(text.slice(0, offset)).at(-1)!.length;
}

/** What stands on the line of an offset from there on, its end aside. */
export function restOfLine(text: string, offset: number): string {
  return /[^\r\n]*/y.exec(text.slice(offset))![0];
}

/** The whitespace that a line starts with, or nothing where more than that stands before the offset. */
export function indentBefore(text: string, offset: number): string | undefined {
  return /^[ \t]*$/.exec(text.slice(startOfLine(text, offset), offset))?.[0];
}

/** How lines end hereabouts: as the next one does, else as the first of the text. */
export function eolAt(text: string, offset: number): string {
  return (EOL.exec(text.slice(offset)) ?? EOL.exec(text))?.[0] ?? '\n';
}
