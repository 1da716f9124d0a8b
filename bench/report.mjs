// Writes docs/benchmark.md and its pictures.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { GOALS, GROUPS, METRICS, REFERENCE } from './metrics.mjs';
import { plot } from './plot.mjs';
import { judge, show, summarize, times } from './results.mjs';

export async function writeReport({ results, tools, about, out }) {
  const pictures = join(out, 'benchmark');
  mkdirSync(pictures, { recursive: true });
  for (const metric of METRICS.filter((one) => one.plot)) {
    const picture = pictureOf(results, metric);
    if (picture) writeFileSync(join(pictures, `${metric.key}.svg`), picture);
  }
  const page = join(out, 'benchmark.md');
  const text = reportPage({ results, tools, about });
  writeFileSync(page, await format(text, { ...(await resolveConfig(page)), parser: 'markdown' }));
  console.log(`Wrote ${page}`);
}

/** A metric's picture; empty where nothing was measured. */
export function pictureOf(results, metric) {
  const rows = Object.keys(results).flatMap((name) => {
    const summary = summarize(results, name, metric);
    if (!summary) return [];
    const { ratio, ...spread } = summary;
    const label = show(spread.median, metric) + (ratio === undefined ? '' : ` · ${times(ratio)}`);
    return [{ name, isOwn: name.startsWith('ours-'), spread, label }];
  });
  return rows.length ? plot(metric.plot, rows, `Median and quartiles; × is the ratio to ${REFERENCE}`) : '';
}

/** The whole page, before prettier. */
export function reportPage({ results, tools, about }) {
  return [
    '# Benchmark',
    'Written by `npm run bench`: this library and its peers, measured in Chromium on the same page. **Look at the ratios: absolute times hold on no other machine.**',
    aboutTable(about),
    '## Goals',
    `What our forms are to reach. A ratio is the median of the ratios to ${REFERENCE} in the same round.`,
    goalTable(results),
    '## Tools',
    toolTable(tools),
    ...GROUPS.flatMap((group) => groupSection(results, group)),
    ...FAIRNESS,
    ...(about.failures.length ? ['## Visits that failed and were tried again', list(about.failures)] : []),
  ].join('\n\n');
}

function aboutTable({ started, machine, node, browser, rounds, minutes, load }) {
  return table(
    ['when', 'rounds', 'machine', 'with'],
    [
      [
        started.toISOString().slice(0, 16).replace('T', ' ') + ' UTC',
        `${rounds}, in ${minutes.toFixed(0)} minutes`,
        `${machine}; load ${load} before it`,
        `${browser}, ${node}`,
      ],
    ],
  );
}

function goalTable(results) {
  const rows = GOALS.flatMap((goal) => judge(results, goal)).map(
    ({ metric, form, wanted, reached, isHeld }) => [
      `${metric.group}: ${metric.title}`,
      form,
      wanted,
      reached,
      isHeld === undefined ? '–' : isHeld ? 'held' : '**missed**',
    ],
  );
  return table(['measure', 'form', 'goal', 'reached', ''], rows);
}

function toolTable(tools) {
  const rows = tools.map(({ name, version = '', form, lacks = '' }) => [name, version, form, lacks]);
  return table(['tool', 'version', 'form', 'lacks, or does otherwise'], rows);
}

function groupSection(results, group) {
  const metrics = METRICS.filter((metric) => metric.group === group.title);
  const isMeasured = (metric) => Object.keys(results).some((name) => summarize(results, name, metric));
  const measured = metrics.filter(isMeasured);
  if (!measured.length) return [];
  const plots = measured.filter((metric) => metric.plot);
  return [
    `## ${group.title}`,
    group.about,
    ...plots.map(
      (metric) => `![${metric.plot}: the numbers are in the table below](benchmark/${metric.key}.svg)`,
    ),
    metricTable(results, measured),
  ];
}

/** Beside each median with its quartiles, the ratio in a column of its own. */
function metricTable(results, metrics) {
  const hasRatio = ({ isRatio }) => isRatio !== false;
  const head = metrics.flatMap((metric) => [
    metric.title + (metric.unit ? `, ${metric.unit}` : ''),
    ...(hasRatio(metric) ? ['ratio'] : []),
  ]);
  const rows = Object.keys(results).flatMap((name) => {
    const summaries = metrics.map((metric) => summarize(results, name, metric));
    if (!summaries.some(Boolean)) return [];
    return [
      [
        name,
        ...metrics.flatMap((metric, index) => {
          const summary = summaries[index];
          const ratio = summary?.ratio === undefined ? '–' : times(summary.ratio);
          return [summary ? cell(summary, metric) : '–', ...(hasRatio(metric) ? [ratio] : [])];
        }),
      ],
    ];
  });
  return table(['tool', ...head], rows, '---:');
}

function cell({ low, median, high }, metric) {
  const bare = { ...metric, unit: '' };
  const middle = show(median, bare);
  return low === high ? middle : `${middle} (${show(low, bare)}–${show(high, bare)})`;
}

export function table(head, rows, align = '---') {
  const line = (cells) => `| ${cells.map((text) => String(text).replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index ? align : '---'))), ...rows.map(line)].join('\n');
}

function list(items) {
  return items.map((item) => `- ${item}`).join('\n');
}

const FAIRNESS = [
  '## How it is measured',
  list([
    'Every tool stands in the same article page, says the same words (those of our English), declares the same twelve services in three categories and holds the same twelve scripts. Each has the form its makers recommend; only what is published for bundlers alone is bundled here. Nothing is taken out of the page, or out of a tool, to reach a number.',
    'Every visit has a browser context of its own: no cookies, an empty cache. Every round has a fresh browser. The tools take turns, kind of visit by kind of visit, and another begins each round.',
    'A value is the median of the rounds, with the lower and upper quartile in brackets. A ratio is the median of the ratios within the same rounds, so that what slows a whole round down counts for little.',
    '`none` is the page without a tool: on a first visit without the scripts of others, which a tool would hold; on a returning one with them.',
    'The browser hides that it is driven, for some tools hide from robots. The same probe looks at every page, and knows shadow roots. A tap is a real touch, with no mouse before it.',
  ]),
  '## What the numbers do not say',
  list([
    'Tools that do less are smaller. Ours carries in its config who provides each service, what it stores and for how long; what others lack is in the table of tools, and none of it is corrected for.',
    'Tools with words of their own carry those beside the ones that the config gives them here; ours are in its language file, which a visitor downloads.',
    'One origin, one connection that is there already: the emulated network has no DNS, no TLS and no loss. A tool served from elsewhere is slower than this.',
    'An empty cache is the worst case of a returning visit. In `ours-printed` returning visitors download the printed notice too, for the page is the same for all.',
    'Chromium alone. A difference smaller than the quartiles beside it is noise.',
    'Nothing of whether a notice is lawful, accessible, or understood.',
  ]),
];
