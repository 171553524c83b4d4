import type {EnumeratedOutcome, Outcome, TicketOpener} from '../../../engine/index.ts'
import type {PairResult, TicketOutcome} from '../../../engine/outcomesOfPair.ts'
import type {RoutingPair} from '../../../engine/pairs.ts'

/** What a row's tickets have in common about their order; `ms` is an age in milliseconds. */
export type RowOrder =
  | {readonly kind: 'none' | 'time-unknown' | 'any'}
  | {readonly kind: 'less-than' | 'exactly' | 'more-than'; readonly ms: number}

/** One row of the table: cases that differ only in who opened the ticket stand together. */
export interface OutcomeRow extends PairResult {
  readonly key: string
  readonly openedBy: readonly TicketOpener[]
  readonly order: RowOrder
}

/**
 * All outcomes of a routing key as rows, with those of guest app and partner folded where nothing differs.
 *
 * An age exactly at a threshold has a row of its own, since that is what people ask about.
 */
export function rowsOf(outcomes: readonly TicketOutcome[]): readonly OutcomeRow[] {
  const rows = new Map<string, OutcomeRow>()
  for (const {openedBy, order, ...result} of outcomes) {
    for (const rowOrder of rowOrdersOf(order)) {
      const key = JSON.stringify([rowOrder, result.outcome, result.reason, result.reachable])
      const known = rows.get(key)
      if (known?.openedBy.includes(openedBy)) continue
      rows.set(key, {
        ...result,
        key,
        openedBy: [...(known?.openedBy ?? []), openedBy],
        order: rowOrder,
      })
    }
  }
  return [...rows.values()]
}

function rowOrdersOf(order: TicketOutcome['order']): readonly RowOrder[] {
  if (typeof order !== 'object') return [{kind: order}]
  const {afterMs, toMs} = order
  if (toMs === null) return [afterMs === null ? {kind: 'any'} : {kind: 'more-than', ms: afterMs}]
  // That an order lies in the future is nobody's question.
  return [
    ...(toMs > 0 ? [{kind: 'less-than', ms: toMs} as const] : []),
    {kind: 'exactly', ms: toMs},
  ]
}

type Why = NonNullable<PairResult['unreachableBecause']>

/**
 * Outcomes that a guest's ticket would have if it could carry what the form never asks for.
 *
 * None for what routing does not know: no ticket can be about that at all.
 */
export function neverReached(
  outcomes: readonly TicketOutcome[],
): readonly {readonly outcome: Outcome; readonly because: Why}[] {
  const guests = outcomes.filter(({openedBy}) => openedBy === 'guest')
  const reached = new Set(guests.filter(({reachable}) => reachable).map(({outcome}) => outcome))
  const never = new Map<Outcome, Why>()
  for (const {outcome, unreachableBecause} of reached.size > 0 ? guests : []) {
    if (unreachableBecause && !reached.has(outcome)) never.set(outcome, unreachableBecause)
  }
  return [...never].map(([outcome, because]) => ({because, outcome}))
}

/** What tickets about one sub-category in one group can come to, by who opens them. */
export interface PairSummary extends RoutingPair {
  readonly key: string
  readonly reached: Readonly<Record<TicketOpener, readonly Outcome[]>>
  /** What a guest's ticket would come to if it could carry an order. */
  readonly neverByGuest: readonly Outcome[]
}

/** One summary for each pair, in the order of the enumeration; none of the tickets that name no group. */
export function pairSummariesOf(outcomes: readonly EnumeratedOutcome[]): readonly PairSummary[] {
  const byPair = new Map<string, EnumeratedOutcome[]>()
  for (const outcome of outcomes) {
    const key = JSON.stringify([outcome.categoryGroupId, outcome.subcategoryId])
    const known = byPair.get(key)
    if (known) known.push(outcome)
    else byPair.set(key, [outcome])
  }
  return Array.from(byPair, ([key, cases]) => summaryOf(key, cases)).filter(
    (summary) => summary !== undefined,
  )
}

function summaryOf(key: string, cases: readonly EnumeratedOutcome[]): PairSummary | undefined {
  const [first] = cases
  if (first?.categoryGroupId === undefined) return undefined
  const outcomesOf = (openedBy: TicketOpener, reachable: boolean): readonly Outcome[] => [
    ...new Set(
      cases
        .filter((each) => each.openedBy === openedBy && each.reachable === reachable)
        .map(({outcome}) => outcome),
    ),
  ]
  const byGuest = outcomesOf('guest', true)
  return {
    categoryGroupId: first.categoryGroupId,
    key,
    neverByGuest: outcomesOf('guest', false).filter((outcome) => !byGuest.includes(outcome)),
    reached: {guest: byGuest, partner: outcomesOf('partner', true)},
    subcategoryId: first.subcategoryId,
  }
}
