import { defineConfig } from '@playwright/test';
import { displays } from './tests/e2e/support/env';

/** Run through `npm test`, which builds the application and names the Electron and the display. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  // Each worker has a display of its own, and takes one test after the other: they end together.
  workers: displays().length,
  fullyParallel: true,
  // Timings decide no test: these are only the ends of waiting on a busy machine.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  retries: 0,
  // The file of the second one is named by the runner (PLAYWRIGHT_JSON_OUTPUT_FILE).
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json']] : [['list']],
});
