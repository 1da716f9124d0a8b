// A bar for each tool with its median, and a line from the lower to the upper quartile; as SVG.

const WIDTH = 760;
const ROW = 30;
const BAR = 16;
const TOP = 52;
const LEFT = 190;
const RIGHT = 170;

const STYLE = `
  svg { color: #1f2328; font: 14px system-ui, sans-serif; }
  text { fill: currentColor; }
  .title { font-size: 16px; font-weight: 600; }
  .quiet { fill: #59636e; }
  .bar { fill: #9aa4af; }
  .own { fill: #0f766e; }
  .whisker { fill: none; stroke: currentColor; stroke-width: 1.5; }
  .zero { stroke: #8c959f; }
  @media (prefers-color-scheme: dark) {
    svg { color: #e6edf3; }
    .quiet { fill: #9198a1; }
    .bar { fill: #59636e; }
    .own { fill: #2fa89b; }
  }`;

/**
 * @param {string} title What is measured, with its unit
 * @param {{ name: string, isOwn: boolean, spread: { low: number, median: number, high: number }, ratio?: number,
 *   label: string }[]} rows One a tool
 * @param {string} note What the ratios are to
 */
export function plot(title, rows, note) {
  const height = TOP + rows.length * ROW + 8;
  const highest = Math.max(...rows.map(({ spread }) => spread.high), 1);
  const room = WIDTH - LEFT - RIGHT;
  const place = (value) => round(LEFT + (Math.max(0, value) / highest) * room);
  const said = rows.map(({ name, label }) => `${name} ${label}`).join('; ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title desc">
<title id="title">${escape(title)}</title>
<desc id="desc">${escape(`Medians: ${said}.`)}</desc>
<style>${STYLE}
</style>
<text class="title" x="0" y="18">${escape(title)}</text>
<text class="quiet" x="0" y="38">${escape(note)}</text>
${rows.map((row, index) => bar(row, TOP + index * ROW, place)).join('\n')}
<path class="zero" d="M${LEFT} ${TOP - 2}V${height - 6}"/>
</svg>
`;
}

function bar({ name, isOwn, spread, label }, top, place) {
  const middle = top + ROW / 2;
  const start = place(0);
  const [low, median, high] = [spread.low, spread.median, spread.high].map(place);
  return [
    `<text x="${LEFT - 10}" y="${middle + 5}" text-anchor="end">${escape(name)}</text>`,
    `<rect class="bar${isOwn ? ' own' : ''}" x="${start}" y="${middle - BAR / 2}" width="${round(median - start)}" height="${BAR}" rx="2"/>`,
    low < high
      ? `<path class="whisker" d="M${low} ${middle - 4}v8M${low} ${middle}H${high}M${high} ${middle - 4}v8"/>`
      : '',
    `<text x="${round(Math.max(median, high) + 8)}" y="${middle + 5}">${escape(label)}</text>`,
  ]
    .filter(Boolean)
    .join('');
}

function round(value) {
  return Math.round(value * 10) / 10;
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
