import {type Measured, perCpuSecond, summarize} from './measure.ts'

const rounds = 9

/** Something to measure, and how much one run of it does. */
export interface Work {
  readonly name: string
  readonly run: () => unknown
}

/** Measures in turns, so that a slow moment of the machine hits everyone; units of work per CPU second, in the same order. */
export async function interleave(
  works: readonly Work[],
  unitsOfWork: number,
): Promise<readonly (Measured & {readonly name: string})[]> {
  const measured = works.map((): number[] => [])
  for (let round = 0; round < rounds; round++) {
    for (const [index, {run}] of works.entries()) {
      measured[index]?.push(await perCpuSecond(run, unitsOfWork, 500))
    }
  }
  return works.map(({name}, index) => ({name, ...summarize(measured[index] ?? [])}))
}
