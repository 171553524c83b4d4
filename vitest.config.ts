import {defineConfig} from 'vitest/config'

import {patienceMs, testPatienceMs} from './test/patience.ts'

/** How every test is run, whatever the load of the machine. */
const shared = {
  hookTimeout: testPatienceMs,
  // As many processes as there are processors; what they wait for is mostly each other.
  maxWorkers: '100%',
  testTimeout: testPatienceMs,
} as const

export default defineConfig({
  test: {
    reporters: ['default', './test/slowestTests.ts'],
    onConsoleLog: (log) =>
      // Sanity's own sign-in warns so of itself wherever it does not run in a browser,
      !log.startsWith('Using the Sanity client without specifying an API version is deprecated.') &&
      // and its client of a call that the lake has to understand.
      !log.startsWith('You have called `createVersion()` with a defined `document`.'),
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**'],
          expect: {poll: {interval: 5, timeout: patienceMs}},
          ...shared,
        },
      },
      {
        // Components on a page that nobody draws.
        test: {
          name: 'page',
          environment: 'jsdom',
          include: ['test/**/*.test.tsx'],
          setupFiles: ['test/plugin/pageParts.ts'],
          expect: {poll: {interval: 5, timeout: patienceMs}},
          ...shared,
          // Sanity is loaded once for all files of a worker.
          isolate: false,
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/globalSetup.ts'],
          expect: {poll: {timeout: patienceMs}},
          ...shared,
          // The files of a worker share one opened Studio.
          isolate: false,
          // After the other tests, so that a browser never waits for their share of the machine.
          sequence: {groupOrder: 1},
        },
      },
    ],
  },
})
