import type {OutcomeCase, TicketOpener} from '../../engine/index.ts'

/** Cases that differ only in who opens the ticket, as one. */
export interface FoldedCase<Case extends OutcomeCase> {
  readonly case: Case
  readonly openers: readonly TicketOpener[]
}

/** Puts cases together that differ in who opens the ticket and in nothing else, in the order of the first of them. */
export function foldOpeners<Case extends OutcomeCase>(
  cases: readonly Case[],
): readonly FoldedCase<Case>[] {
  const byRest = Map.groupBy(cases, (each) => JSON.stringify({...each, openedBy: undefined}))
  return [...byRest.values()].flatMap((same) => {
    const [first] = same
    return first ? [{case: first, openers: same.map(({openedBy}) => openedBy)}] : []
  })
}
