import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/migrations/**/*.test.ts'],
    environment: 'node',
    // Timings decide no test: these are only the ends of waiting on a busy machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
