import {compileRouting} from '../../engine/compileRouting.ts'
import {concernedSubcategories} from '../../engine/concernedSubcategories.ts'
import {changesOfSubcategory} from '../../engine/diffRouting.ts'
import {
  type EnumeratedOutcome,
  enumerateOutcomes,
  type OrderAgeInterval,
  type Outcome,
  type OutcomeChange,
  type RoutingConfig,
} from '../../engine/index.ts'
import {decideCase, ordersOf} from '../../engine/outcomeCase.ts'
import {comparesOrderAge} from '../../engine/rules.ts'
import {groupOfChange, type MarketChanges, marketChangesOf} from '../../engine/transitions.ts'
import type {SettingsSides} from './sides.ts'

/** Tickets of an age that the threshold tells apart, before and after it is changed. */
export interface ThresholdBand {
  readonly order: OrderAgeInterval
  readonly before: Outcome
  readonly after: Outcome
}

/** Whom the threshold concerns at all; sub-categories and groups are counted once each. */
export interface ThresholdReach {
  readonly subcategories: number
  readonly categoryGroups: number
  /** Of the sub-categories: those of which only a partner's ticket can have an order. */
  readonly partnersOnly: number
}

/** What a threshold means, and what changing it changes. */
export interface ThresholdEffect {
  readonly changes: MarketChanges
  /** How many sub-categories and groups have a change. */
  readonly changed: {readonly subcategories: number; readonly categoryGroups: number}
  /** The same for every ticket that the threshold concerns; none where it concerns no ticket. */
  readonly bands: readonly ThresholdBand[]
  readonly reach: ThresholdReach
}

/** An effect together with what it was read from, which may be one keystroke behind. */
export interface KnownEffect {
  readonly effect: ThresholdEffect
  readonly sides: SettingsSides
}

/** A whole market before and after its settings are changed. */
interface ComparedMarket {
  readonly before: RoutingConfig
  readonly after: RoutingConfig
  readonly changes: readonly OutcomeChange[]
  /** Everything that can become of tickets afterwards. */
  readonly outcomes: readonly EnumeratedOutcome[]
}

/** Reads a threshold's meaning from two configurations that differ in nothing but their settings. */
export function thresholdEffectOf(market: ComparedMarket): ThresholdEffect {
  const changes = marketChangesOf(market.changes)
  const concerned = market.outcomes.filter(
    ({order, reachable, rule}) => typeof order === 'object' && reachable && comparesOrderAge(rule),
  )
  const fromApp = new Set(
    concerned.flatMap(({openedBy, subcategoryId}) => (openedBy === 'guest' ? [subcategoryId] : [])),
  )
  const places = placesOf(concerned)
  const [first] = concerned
  return {
    bands: first ? bandsOf(market, first) : [],
    changed: placesOf(
      changes.changes.map((change) => ({
        categoryGroupId: groupOfChange(change),
        subcategoryId: change.subcategoryId,
      })),
    ),
    changes,
    reach: {...places, partnersOnly: places.subcategories - fromApp.size},
  }
}

function bandsOf(
  {after, before}: ComparedMarket,
  concerned: EnumeratedOutcome,
): readonly ThresholdBand[] {
  const {categoryGroupId, subcategoryId} = concerned
  const pair = {categoryGroupId, subcategoryId}
  const [one, other] = [compileRouting(before), compileRouting(after)]
  return ordersOf([before, after]).flatMap((order) =>
    typeof order === 'object'
      ? [
          {
            after: decideCase(other, pair, order).outcome,
            before: decideCase(one, pair, order).outcome,
            order,
          },
        ]
      : [],
  )
}

function placesOf(
  cases: readonly {
    readonly categoryGroupId?: string | undefined
    readonly subcategoryId: string
  }[],
) {
  const groups = cases.flatMap(({categoryGroupId}) => categoryGroupId ?? [])
  return {
    categoryGroups: new Set(groups).size,
    subcategories: new Set(cases.map(({subcategoryId}) => subcategoryId)).size,
  }
}

/** Well below the time of one frame, with room for what else has to be done in it. */
const sliceMs = 4

/**
 * Compares two configurations of a whole market, sub-category by sub-category, and lets everything else go first in between.
 *
 * @param languages - Of the market, by their ids.
 * @returns nothing once the signal says that nobody waits for it any more
 */
export async function compareInSlices(
  before: RoutingConfig,
  after: RoutingConfig,
  languages: readonly string[],
  signal: AbortSignal,
): Promise<ComparedMarket | undefined> {
  const changes: OutcomeChange[] = []
  const outcomes: EnumeratedOutcome[] = []
  await nextTask()
  const concerned = concernedSubcategories(before, after)
  let startedAt = performance.now()
  for (const subcategoryId of new Set([...after.subcategories.keys(), ...concerned])) {
    if (performance.now() - startedAt > sliceMs) {
      await nextTask()
      startedAt = performance.now()
    }
    if (signal.aborted) return undefined
    outcomes.push(...enumerateOutcomes(after, {languages, subcategoryId}))
    if (concerned.has(subcategoryId)) {
      changes.push(...changesOfSubcategory(before, after, subcategoryId, languages))
    }
  }
  // What is made of it is a slice of its own.
  await nextTask()
  return signal.aborted ? undefined : {after, before, changes, outcomes}
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}

/** Neighbouring bands of one side with one outcome, as one cell of a row. */
interface BandCell {
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
