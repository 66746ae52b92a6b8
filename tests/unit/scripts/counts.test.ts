import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { playwrightCounts, vitestCounts } from '../../../scripts/lib/counts.mjs';

let folder = '';
let report = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'forbear-counts-'));
  report = join(folder, 'report.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A test run that writes this report and ends with this code. */
function runWith(content: object, code: number): () => Promise<number> {
  return async () => {
    writeFileSync(report, JSON.stringify(content));
    return code;
  };
}

const VITEST = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 2 };

describe('the counts of a run', () => {
  it('reads a vitest report', async () => {
    const counts = await vitestCounts(report, runWith({ ...VITEST, numFailedTests: 3 }, 1));
    expect(counts).toEqual({ passed: 5, failed: 3, skipped: 3 });
  });

  it('counts a run that failed without a failed test as one failure', async () => {
    const counts = await vitestCounts(report, runWith(VITEST, 1));
    expect(counts).toEqual({ passed: 5, failed: 1, skipped: 3 });
  });

  it('counts a flaky end-to-end test as failed', async () => {
    const stats = { expected: 4, unexpected: 0, flaky: 1, skipped: 2 };
    const counts = await playwrightCounts(report, runWith({ stats }, 0));
    expect(counts).toEqual({ passed: 4, failed: 1, skipped: 2 });
  });

  it('never reads the report of an earlier run', async () => {
    writeFileSync(report, JSON.stringify(VITEST));
    const counts = await vitestCounts(report, async () => 1);
    expect(counts).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});
