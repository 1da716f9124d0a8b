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

/** Writes `{[browser]: {passed, failed, skipped}}` to a file, for test/run.mjs. */
export function countReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const browsers = {};
      for (const session of sessions) {
        const counts = countSession(session);
        const sum = (browsers[session.browser.name] ??= { passed: 0, failed: 0, skipped: 0 });
        for (const kind of Object.keys(sum)) sum[kind] += counts[kind];
      }
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(browsers, null, 2));
    },
  };
}
