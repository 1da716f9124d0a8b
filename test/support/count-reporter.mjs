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

function countSession({ testResults, passed, errors }) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  if (testResults) add(counts, testResults);
  // A file that did not load, or a failing hook, has no failed test to show for it.
  if ((!passed || errors.length > 0) && counts.failed === 0) counts.failed = 1;
  return counts;
}

function failuresIn(suite, path = []) {
  const here = suite.name ? [...path, suite.name] : path;
  return [
    ...suite.tests
      .filter((test) => !test.skipped && !test.passed)
      .map((test) => [...here, test.name].join(' > ')),
    ...suite.suites.flatMap((inner) => failuresIn(inner, here)),
  ];
}

function failures({ browser, testFile, testResults, passed, errors }) {
  const names = testResults ? failuresIn(testResults) : [];
  if (names.length === 0 && (!passed || errors.length > 0)) names.push('(did not run to its end)');
  const file = testFile.slice(testFile.indexOf('test/browser/'));
  return names.map((name) => `${browser.name}: ${file}: ${name}`);
}

/** Writes `{[browser]: {passed, failed, skipped, names}}` to a file, for test/run.mjs; `names` of what failed. */
export function countReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const browsers = {};
      for (const session of sessions) {
        const counts = countSession(session);
        const sum = (browsers[session.browser.name] ??= { passed: 0, failed: 0, skipped: 0, names: [] });
        for (const [kind, count] of Object.entries(counts)) sum[kind] += count;
        sum.names.push(...failures(session));
      }
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(browsers, null, 2));
    },
  };
}
