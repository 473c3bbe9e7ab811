import { defineConfig } from 'vitest/config';

const BUILT = [
  'tests/build/**/*.test.ts',
  'tests/package/**/*.test.ts',
  'tests/search/**/*.test.ts',
  'tests/browser/**/*.test.ts',
  'tests/dev/**/*.test.ts',
];

/** Modules are kept from file to file: no test changes one. `unit` needs nothing; the others test the site that npm run build made, and `package` what npm publishes. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts', 'packages/*/tests/**/*.test.ts'],
          exclude: BUILT,
          setupFiles: ['tests/properties.ts', 'tests/cleanup.ts'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
          isolate: false,
        },
      },
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts', 'tests/dev/**/*.test.ts'],
          isolate: false,
          // Builds and the development server of one project share its folder .astro/.
          fileParallelism: false,
          globalSetup: 'tests/browser/setup.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'package',
          include: ['tests/package/**/*.test.ts', 'tests/search/*.test.ts'],
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          setupFiles: 'tests/cleanup.ts',
          isolate: false,
          // A busy machine takes its time; what does not come at all still fails.
          expect: { poll: { timeout: 10_000 } },
          globalSetup: 'tests/browser/setup.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
