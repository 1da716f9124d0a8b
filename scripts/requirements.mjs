// Writes docs/requirements.md: what is required, and which tests check it, as their titles say.
// `--tag noyb` (or `noyb:3`) prints the tests of a list instead, and `--tag noyb --run` runs their files.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { format, resolveConfig } from 'prettier';

import { GROUPS, LISTS, REQUIREMENTS, TAGS } from '../test/requirements/index.mjs';
import { testsWithLines } from './test-titles.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PAGE = 'docs/requirements.md';

/** What is wrong between the lines and the tests, in sentences. */
export function complaints(tests = testsWithLines()) {
  const tested = new Set(tests.flatMap(({ lines }) => lines));
  const unknown = tests.flatMap(({ file, title, lines }) =>
    lines.filter((line) => !REQUIREMENTS[line]).map((line) => `${line} is no line: “${title}” in ${file}`),
  );
  const untested = Object.entries(REQUIREMENTS)
    .filter(([line, { with: part, elsewhere }]) => !part && !elsewhere && !tested.has(line))
    .map(([line, { asks }]) => `${line} has no test: ${asks}`);
  const tags = Object.entries(REQUIREMENTS).flatMap(([line, { tags = '' }]) =>
    tagsIn(tags)
      .filter((tag) => !TAGS[tag] && !/^wcag:\d\.\d\.\d+$/.test(tag))
      .map((tag) => `${line} has a tag that is explained nowhere: ${tag}`),
  );
  const tagged = new Set(Object.values(REQUIREMENTS).flatMap(({ tags = '' }) => tagsIn(tags)));
  const unused = Object.keys(TAGS)
    .filter((tag) => !tagged.has(tag))
    .map((tag) => `${tag} is tied to no line`);
  return [...unknown, ...untested, ...tags, ...unused];
}

const tagsIn = (tags) => tags.split(' ').filter(Boolean);

/** The whole page, as prettier leaves it. */
export async function requirementsPage(tests = testsWithLines()) {
  const of = (line) => tests.filter(({ lines }) => lines.includes(line));
  const lines = Object.keys(REQUIREMENTS);
  const waiting = lines.filter((line) => !of(line).length && REQUIREMENTS[line].with);
  const elsewhere = lines.filter((line) => !of(line).length && REQUIREMENTS[line].elsewhere);
  const parts = [
    '# Requirements and their tests',
    'Made by `node scripts/requirements.mjs` from `test/requirements` and the titles of the tests, which ' +
      'carry these numbers; a test fails when this page is not what it writes. Not legal advice.',
    `Of ${lines.length} lines ${lines.length - waiting.length - elsewhere.length} are tested, ` +
      `${elsewhere.length} are checked otherwise, and ${waiting.length} wait for a part that is not built yet. ` +
      '`npm run requirements -- --tag noyb` prints the tests of a list, and `--run` runs their files.',
    'Where a test runs stands behind it: `Node`; `three engines` for Chromium, Firefox and WebKitGTK; one ' +
      'engine, where the others cannot be made to do it; `engines that can`, where it is skipped in one that ' +
      'lacks what is tested; `the compiler`. “…” stands for what a test is run with time and again.',
    ...Object.entries(GROUPS).flatMap(([group, title]) => [
      `## ${title}`,
      ...lines.filter((line) => line.startsWith(`${group}-`)).map((line) => section(line, of(line))),
    ]),
    '## Lists of others',
    'One place ties them to lines: `test/requirements`.',
    ...Object.entries(LISTS).map(([list, about]) => tableOf(list, about)),
  ];
  return format(parts.join('\n\n') + '\n', { ...(await resolveConfig(PAGE)), parser: 'markdown' });
}

function section(line, tests) {
  const { asks, source, tags = '', with: part, elsewhere, note } = REQUIREMENTS[line];
  const labels = tagsIn(tags).map((tag) => `\`${tag}\``);
  const rows = tests.map(
    ({ title, file, engines }) =>
      `- ${escaped(title)} ([${file.replace(/^test\/|\.(test\.)?ts$/g, '')}](../${file}), ${engines})`,
  );
  if (!tests.length)
    rows.push(part ? `- _Not built yet: comes with ${part}._` : `- _No test of its own: ${elsewhere}._`);
  if (note) rows.push(`- _Not tested: ${note}._`);
  return `### ${line}\n\n${asks} _${[source, ...labels].join(' · ')}_\n\n${rows.join('\n')}`;
}

function tableOf(list, about) {
  const entries = [
    ...new Set([
      ...Object.keys(TAGS),
      ...Object.values(REQUIREMENTS)
        .flatMap(({ tags = '' }) => tagsIn(tags))
        .filter((tag) => tag.startsWith('wcag:'))
        .sort((a, b) => a.localeCompare(b, 'en', { numeric: true })),
    ]),
  ].filter((tag) => tag.split(':')[0] === list);
  const rows = entries.map((tag) => {
    const links = linesOf(tag).map((line) => `[${line}](#${line.toLowerCase()})`);
    return `| \`${tag}\` | ${TAGS[tag] ?? ''} | ${links.join(', ')} |`;
  });
  return `### ${about[0].toUpperCase()}${about.slice(1)}\n\n| Tag | About | Lines |\n| --- | --- | --- |\n${rows.join('\n')}`;
}

/** Of `noyb:3`, or of all of `noyb`. */
function linesOf(tag) {
  return Object.keys(REQUIREMENTS).filter((line) =>
    tagsIn(REQUIREMENTS[line].tags ?? '').some((own) => own === tag || own.startsWith(`${tag}:`)),
  );
}

/** Titles are text: what markdown would read as markup is not. */
function escaped(title) {
  return title.replaceAll(/[\\<>*_`[\]{}|]/g, '\\$&');
}

function printTag(tag, isRun) {
  const lines = linesOf(tag);
  if (!lines.length) {
    console.error(`No such tag: ${tag}. There are: ${Object.keys(LISTS).join(', ')}`);
    process.exit(2);
  }
  const tests = testsWithLines();
  for (const line of lines) {
    console.log(`\n${line}  ${REQUIREMENTS[line].asks}`);
    for (const { title, file, engines } of tests.filter((test) => test.lines.includes(line)))
      console.log(`  ${title}\n    ${file} (${engines})`);
  }
  if (!isRun) return;
  const files = [
    ...new Set(
      tests.filter((test) => test.lines.some((line) => lines.includes(line))).map(({ file }) => file),
    ),
  ];
  const unit = files.filter((file) => file.startsWith('test/unit/'));
  const browser = files.filter((file) => file.startsWith('test/browser/'));
  const run = (name, ...args) =>
    spawnSync(process.execPath, [`node_modules/${name}`, ...args], { cwd: ROOT, stdio: 'inherit' }).status;
  const results = [
    unit.length && run('vitest/vitest.mjs', 'run', ...unit),
    browser.length && run('@web/test-runner/dist/bin.js', '--files', ...browser),
  ];
  process.exitCode = results.some(Boolean) ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [, , option, tag, run] = process.argv;
  if (option === '--tag') printTag(tag, run === '--run');
  else {
    const tests = testsWithLines();
    const page = await requirementsPage(tests);
    writeFileSync(new URL(PAGE, pathToFileURL(ROOT)), page);
    for (const complaint of complaints(tests)) {
      console.error(complaint);
      process.exitCode = 1;
    }
    // Once a part has been built, its mark can go.
    const tested = new Set(tests.flatMap(({ lines }) => lines));
    for (const [line, { with: part }] of Object.entries(REQUIREMENTS))
      if (part && tested.has(line))
        console.log(`${line} has tests now: "with" can go from test/requirements`);
  }
}
