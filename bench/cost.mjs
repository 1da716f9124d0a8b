// `npm run cost -- [rounds]`: what the guard costs a page in each mode, beside the least that anything costs
// which reads a cookie or watches the page. Writes the table of docs/blocking.md.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { printSnippet } from '../dist/snippet.js';
import { launch, until, visitUnwatched } from './browser.mjs';
import { aboutMachine } from './machine.mjs';
import { table } from './report.mjs';
import { listen } from './server.mjs';
import { spread } from './statistics.mjs';
import { append, CLOCK, NAME_READER, watcher } from '../test/support/page-cost.mjs';

const PAGE = 'docs/blocking.md';
const MARKS = /(<!-- cost -->\n)[^]*?(<!-- \/cost -->)/;
const BLOCKS = [10, 100, 1000];
const APPENDED = 4000;

const config = {
  controller: 'A site',
  statement: '/privacy',
  services: [
    { id: 'counter', name: 'Counter', category: 'analytical', provider: 'A company', purpose: 'Counts.' },
    { id: 'pixel', name: 'Pixel', category: 'tracking', provider: 'A company', purpose: 'Follows.' },
  ].map((service) => ({ ...service, hosts: [`${service.id}.example`] })),
};
const inHead = (block) => printSnippet({ ...config, block }, { inline: true });
const [, guardText] = /id="privacy-cookie-notice-guard">([^]*?)<\/script>/.exec(inHead('labelled'));

/** What stands in the head of a page, by what the table calls it. */
const heads = {
  'nothing at all': '',
  'a script that reads `document.cookie`': '<script>document.cookie</script>',
  'the same, with the guard’s text that is never run': `<script>document.cookie;() => ${guardText}</script>`,
  'an observer that does nothing': watcher('() => {}'),
  'an observer that reads each node’s name': watcher(NAME_READER),
  '`labelled`': inHead('labelled'),
  '`strict`, with what tells of what it stopped': inHead('strict'),
  '`auto`, which judges each script and address': inHead('auto'),
};

/** Of some three and a half nodes each; a tenth have an inline script. */
function block(index) {
  const script = index % 10 ? '' : `<script>x = ${index}</script>`;
  return `<div><p>Text ${index}</p>${index % 2 ? '<hr>' : ''}${script}</div>`;
}

function pageWith(head, blocks) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>
    <script>${CLOCK}; starting = performance.now()</script>${head}
    <script>starting = performance.now() - starting</script></head>
    <body>${Array.from({ length: blocks }, (_, index) => block(index)).join('')}<script>ended = true</script></body></html>`;
}

function answer({ url }, response) {
  const { pathname, searchParams } = new URL(url, 'http://own.invalid');
  const file = `dist${pathname}`;
  if (pathname === '/') {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(pageWith(heads[searchParams.get('head')], Number(searchParams.get('blocks'))));
  } else if (existsSync(file)) {
    response.setHeader('content-type', 'text/javascript; charset=utf-8');
    response.end(readFileSync(file));
  } else response.writeHead(404).end();
}

function measure(browser, origin, head, blocks) {
  return visitUnwatched(browser, async (page) => {
    await page.goto(`${origin}/?${new URLSearchParams({ head, blocks })}`);
    const isOurs = heads[head].includes('id="privacy-cookie-notice-guard"');
    const isThere = isOurs ? `document.querySelector('consent-notice :not(:empty)')` : 'window.ended';
    await until(page, `!!${isThere}`);
    const { starting, observing } = await page.evaluate('({ starting, observing })');
    const observed = { [`at ${blocks}`]: observing };
    if (blocks !== BLOCKS[0]) return observed;
    // The first time, code is still being compiled.
    await page.evaluate(`(${append})(${APPENDED})`);
    return { starting, ...observed, ...(await page.evaluate(`(${append})(${APPENDED})`)) };
  });
}

async function measureAll(rounds) {
  const { origin, close } = await listen(answer);
  const results = Object.fromEntries(Object.keys(heads).map((head) => [head, []]));
  for (let round = 0; round < rounds; round++) {
    const browser = await launch();
    for (const head of Object.keys(heads)) {
      const parts = [];
      for (const blocks of BLOCKS) parts.push(await measure(browser, origin, head, blocks));
      results[head].push(Object.assign({}, ...parts));
    }
    await browser.close();
    console.log(`Round ${round + 1} of ${rounds}`);
  }
  close();
  return results;
}

function tableOf(results) {
  const columns = {
    starting: 'start, ms',
    ...Object.fromEntries(BLOCKS.map((blocks) => [`at ${blocks}`, `observers at ${blocks} blocks, ms`])),
    appending: `${APPENDED} \`appendChild\`, ms`,
    painting: 'and painted, ms',
  };
  const rows = Object.entries(results).map(([head, rounds]) => [
    head,
    ...Object.keys(columns).map((key) => spread(rounds.map((round) => round[key])).median.toFixed(1)),
  ]);
  return table(['in the head', ...Object.values(columns)], rows, '---:');
}

const rounds = Number(process.argv[2] ?? 15);
if (!(rounds > 0)) throw new Error(`npm run cost -- <rounds>: a number above 0, not ${process.argv[2]}`);
const { machine, load } = aboutMachine();
const when = new Date().toISOString().slice(0, 10);
const text = `Medians of ${rounds} rounds, processor four times slower, ${when}, ${machine}; load ${load} before it.

${tableOf(await measureAll(rounds))}`;
const before = readFileSync(PAGE, 'utf8');
const after = before.replace(MARKS, (_, start, end) => `${start}\n${text}\n\n${end}`);
writeFileSync(PAGE, await format(after, { ...(await resolveConfig(PAGE)), parser: 'markdown' }));
console.log(`Wrote ${PAGE}`);
