import { defineConfig } from 'vitest/config';

/** Pure rules, which keep nothing between two questions: that is checked (scripts/lib/layers). */
const PURE = ['tests/unit/domain/**/*.test.ts', 'tests/unit/calc/**/*.test.ts'];

export default defineConfig({
  test: {
    environment: 'node',
    // Timings decide no test: these are only the ends of waiting on a busy machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      // Loading the rules anew for each file would take longer than most of the files.
      { extends: true, test: { name: 'rules', include: PURE, isolate: false } },
      {
        extends: true,
        test: { name: 'rest', include: ['tests/unit/**/*.test.ts'], exclude: PURE },
      },
    ],
  },
});
