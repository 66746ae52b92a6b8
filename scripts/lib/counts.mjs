import { existsSync, readFileSync, rmSync } from 'node:fs';

/**
 * How many tests a stage ran.
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 *
 * What is read of the reports:
 * @typedef {Record<'numPassedTests' | 'numFailedTests' | 'numPendingTests' | 'numTodoTests', number>} VitestReport
 * @typedef {{ stats: Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number> }} PlaywrightReport
 */

/** @type {Readonly<Counts>} */
export const failedOnce = { passed: 0, failed: 1, skipped: 0 };

/**
 * Runs vitest and counts from its JSON report.
 * @param {string} file where the report is written
 * @param {() => Promise<number>} runTests returns the exit code
 */
export function vitestCounts(file, runTests) {
  return countedRun(file, runTests, (/** @type {VitestReport} */ report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }));
}

/**
 * Runs Playwright and counts from its JSON report.
 * @param {string} file where the report is written
 * @param {() => Promise<number>} runTests returns the exit code
 */
export function playwrightCounts(file, runTests) {
  return countedRun(file, runTests, (/** @type {PlaywrightReport} */ { stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }));
}

/**
 * A run that fails without a failed test (no tests found, a file that cannot be read, an error
 * outside of tests) still counts as one failure.
 * @template Report
 * @param {string} file
 * @param {() => Promise<number>} runTests
 * @param {(report: Report) => Counts} read
 * @returns {Promise<Counts>}
 */
async function countedRun(file, runTests, read) {
  rmSync(file, { force: true });
  const code = await runTests();
  const counts = existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : failedOnce;
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
