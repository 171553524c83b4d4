import type {EnumeratedOutcome, Outcome, TicketOpener} from '../../../engine/index.ts'
import type {RoutingPair} from '../../../engine/pairs.ts'

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
