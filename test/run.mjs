import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const unitResults = join(root, '.tmp', 'unit.json');
const browserCounts = join(root, '.tmp', 'browser-counts.json');

// A step without counts of its own counts as one test, passed or failed.
const steps = [
  { name: 'format', commands: [['prettier', '--check', '.']] },
  { name: 'lint', commands: [['eslint', '.']] },
  {
    name: 'types',
    commands: [
      ['tsc', '--noEmit', '-p', 'tsconfig.json'],
      ['tsc', '--noEmit', '-p', 'src/cli/tsconfig.json'],
      ['tsc', '--noEmit', '-p', 'test/tsconfig.json'],
    ],
  },
  {
    name: 'unit',
    commands: [
      ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitResults}`],
    ],
    results: unitResults,
    count: countUnit,
    failed: (results) =>
      results.testResults.flatMap((file) =>
        file.assertionResults
          .filter((test) => test.status === 'failed')
          .map((test) => [test.fullName, ...test.failureMessages.map(firstLine)].join('\n    ')),
      ),
  },
  { name: 'build', commands: [['node', 'scripts/check-dist.mjs']] },
  {
    name: 'browsers',
    commands: [
      ['web-test-runner', '--config', 'web-test-runner.config.mjs'],
      ['node', 'scripts/blocking-table.mjs'],
    ],
    results: browserCounts,
    again: runCutAgain,
    count: (files) => files.reduce(add, none()),
    failed: (files) => files.flatMap(({ names }) => names),
  },
  { name: 'sizes', commands: [['size-limit']] },
  {
    name: 'package',
    commands: [['publint'], ['attw', '--pack', '.', '--profile', 'esm-only']],
  },
  { name: 'knip', commands: [['knip']] },
];

function firstLine(text) {
  return text.split('\n', 1)[0].slice(0, 300);
}

function none() {
  return { passed: 0, failed: 0, skipped: 0 };
}

function add(a, b) {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  };
}

function countUnit(results) {
  // A file that did not load is failed, and has no tests.
  const broken = results.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests + broken.length,
    skipped: results.numPendingTests + results.numTodoTests,
  };
}

/** A browser that died over a file gets one more try at it. Resolves to whether all is well then. */
async function runCutAgain() {
  if (!existsSync(browserCounts)) return false;
  const read = () => JSON.parse(readFileSync(browserCounts, 'utf8'));
  let files = read();
  const cut = files.filter(({ isCut }) => isCut);
  for (const browser of new Set(cut.map((file) => file.browser))) {
    const paths = cut.filter((file) => file.browser === browser).map(({ file }) => file);
    console.log(`\n${browser} did not get through ${paths.join(', ')}: once more`);
    const env = { ...process.env, BROWSERS: browser.toLowerCase().replace(/^chrome$/, 'chromium') };
    await run(['web-test-runner', '--config', 'web-test-runner.config.mjs', '--files', ...paths], env);
    files = [...files.filter((file) => file.browser !== browser || !paths.includes(file.file)), ...read()];
  }
  writeFileSync(browserCounts, JSON.stringify(files));
  return cut.length > 0 && files.every(({ failed }) => failed === 0);
}

function describe({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function program([name, ...args]) {
  if (name === 'node') return [process.execPath, args];
  // Windows has a .cmd beside each shell script.
  const suffix = process.platform === 'win32' ? '.cmd' : '';
  return [join(root, 'node_modules', '.bin', name + suffix), args];
}

/** Resolves to whether the command ended well. */
function run(command, env = process.env) {
  const [file, args] = program(command);
  console.log(`$ ${command.join(' ')}`);
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd: root,
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    const forward = (signal) => child.kill(signal);
    process.on('SIGTERM', forward);
    const end = (well) => {
      process.off('SIGTERM', forward);
      resolve(well);
    };
    child.once('error', (error) => {
      console.error(error.message);
      end(false);
    });
    child.once('exit', (code) => end(code === 0));
  });
}

/** What `read` makes of the file of results; `without` where there is none. */
function readResults({ results }, read, without) {
  try {
    return read(JSON.parse(readFileSync(results, 'utf8')));
  } catch {
    return without;
  }
}

async function runStep(step) {
  console.log(`\n== ${step.name}`);
  if (step.results) {
    mkdirSync(dirname(step.results), { recursive: true });
    rmSync(step.results, { force: true });
  }
  let well = true;
  for (const command of step.commands) {
    well = ((await run(command)) || (await step.again?.()) || false) && well;
  }
  if (!step.results) return { passed: Number(well), failed: Number(!well), skipped: 0 };
  const counts = readResults(step, step.count, none());
  failed.push(...readResults(step, step.failed, []));
  // Such as a runner that could not start, or a step which found no tests at all.
  const silent = counts.passed + counts.failed === 0;
  return (!well || silent) && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function chosenSteps(names) {
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(`No such step: ${unknown}. There are: ${steps.map(({ name }) => name)}`);
    process.exit(2);
  }
  return names.length > 0 ? steps.filter(({ name }) => names.includes(name)) : steps;
}

let total = none();
const failed = [];
const table = [];
for (const step of chosenSteps(process.argv.slice(2))) {
  const counts = await runStep(step);
  total = add(total, counts);
  table.push(`${counts.failed > 0 ? 'FAILED' : 'ok    '} ${step.name}: ${describe(counts)}`);
}

if (failed.length > 0) console.log(`\nFailed:\n${failed.map((name) => `  ${name}`).join('\n')}`);
console.log(`\n${table.join('\n')}\n`);
console.log(describe(total));
process.exitCode = total.failed > 0 ? 1 : 0;
