// Writes the table of docs/blocking.md from what the browser tests saw in all three engines.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

import { format, resolveConfig } from 'prettier';

import { engines, tableOf } from '../test/support/trap/table.mjs';

const PAGE = 'docs/blocking.md';
const MARKS = /(<!-- table -->\n)[^]*?(<!-- \/table -->)/;

const files = Object.values(engines).map((engine) => [engine, `.tmp/trap-${engine}.json`]);
const missing = files.filter(([, file]) => !existsSync(file)).map(([engine]) => engine);

if (missing.length) console.log(`${PAGE} stays as it is: there are no results of ${missing.join(', ')}`);
else {
  const results = Object.fromEntries(
    files.map(([engine, file]) => [engine, JSON.parse(readFileSync(file, 'utf8'))]),
  );
  const before = readFileSync(PAGE, 'utf8');
  const text = before.replace(MARKS, (_, start, end) => `${start}\n${tableOf(results)}\n\n${end}`);
  const after = await format(text, { ...(await resolveConfig(PAGE)), parser: 'markdown' });
  if (after !== before) writeFileSync(PAGE, after);
  console.log(`${PAGE} ${after === before ? 'is up to date' : 'was written'}`);
}
