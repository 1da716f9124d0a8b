/** Columns narrower than this say nothing. */
const NARROW = 12;
const GAP = '  ';

/**
 * Rows as aligned columns, the first row above. Where lines would not fit the width cells are cut, but for those
 * of the first column, which are to be copied.
 */
export function table(rows: readonly (readonly string[])[], width = Infinity): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const total = () => widths.reduce((sum, one) => sum + one, GAP.length * (widths.length - 1));
  while (total() > width) {
    const widest = widths.indexOf(Math.max(...widths.slice(1)), 1);
    if (!(widths[widest]! > NARROW)) break;
    widths[widest]!--;
  }
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cut(cell, widths[column]!).padEnd(widths[column]!))
      .join(GAP)
      .trimEnd(),
  );
  return lines.join('\n');
}

function cut(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, width - 1)}…` : text;
}
