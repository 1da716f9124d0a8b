import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

function add(counts, suite) {
  for (const test of suite.tests) {
    if (test.skipped) counts.skipped += 1;
    else if (test.passed) counts.passed += 1;
    else counts.failed += 1;
  }
  for (const inner of suite.suites) add(counts, inner);
}

function failuresIn(suite, path = []) {
  const here = suite.name ? [...path, suite.name] : path;
  return [
    ...suite.tests
      .filter((test) => !test.skipped && !test.passed)
      .map((test) => [...here, test.name].join(' > ') + reasonOf(test)),
    ...suite.suites.flatMap((inner) => failuresIn(inner, here)),
  ];
}

function reasonOf({ error }) {
  const { message = '', expected = '', actual = '' } = error ?? {};
  const reason = [message, expected && `expected ${expected}`, actual && `got ${actual}`].filter(Boolean);
  return reason.map((line) => `\n    ${line.replaceAll(/\s+/g, ' ').slice(0, 300)}`).join('');
}

function countSession({ browser, testFile, testResults, passed, errors }) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  if (testResults) add(counts, testResults);
  const file = testFile.slice(testFile.indexOf('test/browser/'));
  const failures = testResults ? failuresIn(testResults) : [];
  // A file that did not load, a failing hook or a browser that died has no failed test to show for it.
  const isCut = failures.length === 0 && (!passed || errors.length > 0);
  if (isCut) {
    counts.failed = 1;
    failures.push('(did not run to its end)');
  }
  const names = failures.map((name) => `${browser.name}: ${file}: ${name}`);
  return { browser: browser.name, file, isCut, ...counts, names };
}

/**
 * Writes `[{ browser, file, isCut, passed, failed, skipped, names }]` to a file, for test/run.mjs: one for each
 * file in each browser, with the `names` of what failed and why; `isCut` where it did not run to its end.
 */
export function countReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(Array.from(sessions, countSession), null, 2));
    },
  };
}
