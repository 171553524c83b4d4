/** Rounds of one contender. */
export interface Measured {
  readonly median: number
  /** Half of the distance between the quartiles, as a part of the median. */
  readonly spread: number
}

/** Runs the work again and again for about the given CPU time; gives units of work per CPU second. */
export async function perCpuSecond(
  work: () => unknown,
  unitsOfWork: number,
  budgetMs: number,
): Promise<number> {
  globalThis.gc?.()
  const start = process.cpuUsage()
  let usedMs = 0
  let units = 0
  while (usedMs < budgetMs) {
    const result = work()
    // Awaiting what is no promise would bill the synchronous contenders for a turn of the event loop.
    if (result instanceof Promise) await result
    units += unitsOfWork
    const {user, system} = process.cpuUsage(start)
    usedMs = (user + system) / 1000
  }
  return (units / usedMs) * 1000
}

/** Sums up the rounds. */
export function summarize(rounds: readonly number[]): Measured {
  const median = quantile(rounds, 0.5)
  return {median, spread: (quantile(rounds, 0.75) - quantile(rounds, 0.25)) / 2 / median}
}

/** The value that the given part of all values is not above; NaN when there are none. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) * part)] ?? Number.NaN
}
