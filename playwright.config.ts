import { defineConfig } from '@playwright/test';

/** Run through `npm test`, which builds the application and names the Electron and the display. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  // Windows of two workers would take the focus from each other.
  workers: 1,
  timeout: 60_000,
  retries: 0,
  // The file of the second one is named by the runner (PLAYWRIGHT_JSON_OUTPUT_FILE).
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json']] : [['list']],
});
