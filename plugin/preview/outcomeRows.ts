import type {TicketOutcome, Outcome, OutcomeCase, ReasonCode} from '../../engine/index.ts'

/** One row of the table: cases that differ only in who opened the ticket stand together. */
export interface OutcomeRow {
  readonly key: string
  readonly openedBy: readonly OutcomeCase['openedBy'][]
  readonly order: OutcomeCase['order']
  readonly outcome: Outcome
  readonly reachable: boolean
  readonly reason: ReasonCode
  readonly unreachableBecause: ReasonCode | undefined
}

/** The cases as rows, in their order, with those of guest app and partner folded where nothing differs. */
export function groupCases(cases: readonly TicketOutcome[]): readonly OutcomeRow[] {
  const rows = new Map<string, OutcomeRow>()
  for (const {openedBy, order, outcome, reachable, reason, unreachableBecause} of cases) {
    const key = JSON.stringify([order, outcome, reason, reachable])
    const known = rows.get(key)
    if (known?.openedBy.includes(openedBy)) continue
    rows.set(key, {
      key,
      openedBy: [...(known?.openedBy ?? []), openedBy],
      order,
      outcome,
      reachable,
      reason,
      unreachableBecause,
    })
  }
  return [...rows.values()]
}

/** Outcomes that a guest's ticket would have if it could carry what the form never asks for. */
export function neverReached(
  cases: readonly TicketOutcome[],
): readonly {readonly outcome: Outcome; readonly because: ReasonCode}[] {
  const guests = cases.filter(({openedBy}) => openedBy === 'guest-app')
  const reached = new Set(guests.filter(({reachable}) => reachable).map(({outcome}) => outcome))
  const never = new Map<Outcome, ReasonCode>()
  for (const {outcome, unreachableBecause} of guests) {
    if (unreachableBecause && !reached.has(outcome)) never.set(outcome, unreachableBecause)
  }
  return [...never].map(([outcome, because]) => ({because, outcome}))
}
