import * as v from 'valibot'

/** A simulation that somebody looked at; names are looked up when it is shown, so none is kept. */
export interface RecentSimulation {
  /** Published id of the document beside it. */
  readonly documentId: string
  readonly documentType: string
  /** As in the address of its pane. */
  readonly simulation: string
  /** When it was last changed, in epoch milliseconds. */
  readonly at: number
}

/** Where simulations are kept: the browser's own storage, or what stands for it. */
export type SimulationStorage = Pick<Storage, 'getItem' | 'setItem'>

/** What this browser keeps, or why it keeps nothing. */
export type RecentSimulations =
  | {readonly kind: 'kept'; readonly simulations: readonly RecentSimulation[]}
  | {readonly kind: 'unavailable'; readonly reason: string}

const most = 8

const stored = v.array(
  v.object({
    at: v.number(),
    documentId: v.string(),
    documentType: v.string(),
    simulation: v.string(),
  }),
)

/**
 * The last simulations of a dataset, the newest first.
 *
 * @param storage - Asked when it is used, since a browser may refuse to give it.
 */
export function readRecent(storage: () => SimulationStorage, key: string): RecentSimulations {
  try {
    const text = storage().getItem(key)
    const read = v.safeParse(stored, text === null ? [] : JSON.parse(text))
    // Of another version, or of somebody else: better none than a wrong one.
    return {kind: 'kept', simulations: read.success ? read.output : []}
  } catch (error) {
    if (error instanceof SyntaxError) return {kind: 'kept', simulations: []}
    return {kind: 'unavailable', reason: error instanceof Error ? error.message : String(error)}
  }
}

/** Keeps a simulation; one that it goes on from is replaced by it. */
export function keepRecent(
  storage: () => SimulationStorage,
  key: string,
  simulation: RecentSimulation,
  replaces: number | undefined,
): RecentSimulations {
  const known = readRecent(storage, key)
  if (known.kind === 'unavailable') return known
  const said = saying(simulation)
  const others = known.simulations.filter(
    (other) => other.at !== replaces && saying(other) !== said,
  )
  const simulations = [simulation, ...others].slice(0, most)
  try {
    storage().setItem(key, JSON.stringify(simulations))
    return {kind: 'kept', simulations}
  } catch (error) {
    return {kind: 'unavailable', reason: error instanceof Error ? error.message : String(error)}
  }
}

function saying({documentId, simulation}: RecentSimulation): string {
  return JSON.stringify([documentId, simulation])
}
