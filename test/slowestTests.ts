import type {Reporter, TestCase, TestModule} from 'vitest/node'

/** How many are named. */
const most = 10

/** A run that is shorter needs no explanation, in milliseconds. */
const shortMs = 30_000

/** Names the slowest tests once a long run has ended, so that nobody has to guess where its time goes. */
export default class SlowestTests implements Reporter {
  #startedMs = 0

  onTestRunStart(): void {
    this.#startedMs = performance.now()
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    if (performance.now() - this.#startedMs < shortMs) return
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const slowest = tests.toSorted((a, b) => durationOf(b) - durationOf(a)).slice(0, most)
    const lines = slowest.map((test) => {
      const seconds = (durationOf(test) / 1000).toFixed(1).padStart(6)
      return `${seconds} s  ${test.module.relativeModuleId} > ${test.fullName}`
    })
    process.stdout.write(`\nThe slowest tests:\n${lines.join('\n')}\n`)
  }
}

function durationOf(test: TestCase): number {
  return test.diagnostic()?.duration ?? 0
}
