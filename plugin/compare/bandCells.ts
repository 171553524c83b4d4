import type {Outcome} from '../../engine/index.ts'
import type {ThresholdBand} from './thresholdEffect.ts'

/** Neighbouring bands of one side with one outcome, as one cell of a row. */
export interface BandCell {
  readonly outcome: Outcome
  /** Where it begins, counted in bands. */
  readonly start: number
  /** How many bands it covers. */
  readonly span: number
  /** Milliseconds, included; `null` has no end. */
  readonly toMs: number | null
  /** Whether its tickets go elsewhere on the other side. */
  readonly moves: boolean
}

/** A row of the picture: what one side makes of every age of an order. */
export function bandCellsOf(
  bands: readonly ThresholdBand[],
  side: 'before' | 'after',
): readonly BandCell[] {
  const cells: BandCell[] = []
  for (const [start, band] of bands.entries()) {
    const outcome = band[side]
    const moves = band.before !== band.after
    const {toMs} = band.order
    const last = cells.at(-1)
    if (last && last.outcome === outcome && last.moves === moves) {
      cells[cells.length - 1] = {...last, span: last.span + 1, toMs}
    } else {
      cells.push({moves, outcome, span: 1, start, toMs})
    }
  }
  return cells
}

/** Until when a side sends tickets to their store, in milliseconds; nothing where no ticket is ever too late. */
export function limitOf(
  bands: readonly ThresholdBand[],
  side: 'before' | 'after',
): number | undefined {
  const last = bands.findLast((band) => band[side] === 'STORE')
  return last?.order.toMs ?? undefined
}

/** The share of the picture that each band takes, the open end as much as half of all before it. */
export function bandWeightsOf(bands: readonly ThresholdBand[]): readonly number[] {
  const lastEnd = bands.at(-1)?.order.afterMs ?? 0
  return bands.map(
    ({order: {afterMs, toMs}}) => (toMs === null ? lastEnd / 2 : toMs - (afterMs ?? 0)) || 1,
  )
}
