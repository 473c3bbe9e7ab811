import { defineConfig } from 'vitest/config';

const BUILT = ['tests/build/**/*.test.ts', 'tests/search/**/*.test.ts', 'tests/browser/**/*.test.ts'];

/** `unit` needs nothing; `build` and `browser` test the site that npm run build made. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: BUILT, testTimeout: 30_000 } },
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts', 'tests/search/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/setup.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
