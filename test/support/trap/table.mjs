// The table of docs/blocking.md, from what the test run saw.
import { breaks, limits } from './limits.mjs';
import { vectors } from './vectors.mjs';

/** Letters and names of the engines, in the order of a cell. */
export const engines = { C: 'chromium', F: 'firefox', W: 'webkit' };

const modes = ['labelled', 'auto', 'strict'];
const symbols = { stopped: '●', sometimes: '◐', leaks: '○', runs: '✕' };
const none = '–';
const titles = {
  static: 'Scripts in markup',
  write: 'Written by `document.write`',
  dynamic: 'Scripts inserted by code',
  frame: 'Frames',
  image: 'Images',
  css: 'Style sheets',
  font: 'Fonts',
  media: 'Sound and video',
  worker: 'Workers',
  socket: 'Requests by code',
  beacon: 'Beacons',
  hint: 'Hints',
  indirect: 'Behind the first party',
};

/** The Markdown between the page's marks; `results` are by engine's name, vector and mode. */
export function tableOf(results) {
  const row = (vector) =>
    `| ${vector.what} | ${modes.map((mode) => cell(vector, mode, results)).join(' | ')} |`;
  const parts = Object.entries(titles).map(([family, title]) => [
    `| ${title} | labelled | auto | strict |`,
    '| --- | --- | --- | --- |',
    ...vectors.filter((vector) => vector.family === family).map(row),
  ]);
  return [...parts, lossTable()].map((lines) => lines.join('\n')).join('\n\n');
}

/** Where the page's table says other than one engine's results; each a sentence. */
export function differences(page, engine, results) {
  const place = Object.values(engines).indexOf(engine);
  const said = new Map();
  for (const line of page.split('\n')) {
    const [what, ...cells] = line.split(' | ').map((text) => text.replace(/^\| | \|$/g, '').trim());
    // The last table is of other things, for the same vectors.
    if (!said.has(what)) said.set(what, cells);
  }
  return vectors.flatMap((vector) =>
    modes.flatMap((mode, column) => {
      const [was, is] = [
        said.get(vector.what)?.[column]?.split(' ')[place],
        symbol(vector, mode, engine, results),
      ];
      return was === is ? [] : [`${vector.id} in ${mode}: the page says ${was}, seen was ${is}`];
    }),
  );
}

function cell(vector, mode, results) {
  return Object.values(engines)
    .map((engine) => symbol(vector, mode, engine, results[engine]))
    .join(' ');
}

function symbol({ id }, mode, engine, results) {
  const [letter] = Object.entries(engines).find(([, name]) => name === engine);
  const result = results[id]?.[mode];
  // A race has another end each time: what is known of it stands in the table, not what was seen last.
  return result ? symbols[limits[mode]?.[id]?.[letter] === 'sometimes' ? 'sometimes' : result] : none;
}

/** What the policies cost a host that may be asked. */
function lossTable() {
  const columns = ['auto', 'strict', 'auto agreed', 'strict agreed'];
  const rows = vectors
    .filter(({ id }) => columns.some((column) => breaks[column]?.[id]))
    .map(({ id, what }) => {
      const cells = columns.map((column) => [...(breaks[column]?.[id] ?? none)].join(' '));
      return `| ${what} | ${cells.join(' | ')} |`;
    });
  return [
    '| Not to be had for allowed hosts | auto | strict | auto, all agreed | strict, all agreed |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ];
}
