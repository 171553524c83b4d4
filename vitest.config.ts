import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**'],
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/globalSetup.ts'],
          // Each wait ends much earlier; some tests go through many screens, and take their time on a busy machine.
          testTimeout: 240_000,
          hookTimeout: 120_000,
          expect: {poll: {timeout: 30_000}},
          maxWorkers: 2,
          // After the other tests, so that a browser never waits for their share of the machine.
          sequence: {groupOrder: 1},
        },
      },
    ],
  },
})
