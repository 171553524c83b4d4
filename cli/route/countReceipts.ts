import type {ReceiptAnswer} from '../../tickets/checkReceipt.ts'
import type {Session} from '../session.ts'
import {count} from '../words/count.ts'
import type {Result} from './routedTickets.ts'

/** Counts what became of receipts: those of which it cannot be told are neither the same nor others. */
export function countReceipts() {
  const counts: Record<ReceiptAnswer, number> = {
    same: 0,
    'other-reason': 0,
    'same-outcome': 0,
    'other-outcome': 0,
    'cannot-be-told': 0,
  }
  return {
    add: (result: Result): void => {
      if (result.kind === 'receipt') counts[result.answer] += 1
    },
    /** Says on stderr how many there are of each, if of one it cannot be told. */
    tell: async ({note}: Session): Promise<void> => {
      const untold = counts['cannot-be-told']
      if (untold === 0) return
      const elsewhere = counts['other-outcome']
      const alike = counts.same + counts['other-reason'] + counts['same-outcome']
      const all = count(alike + elsewhere + untold, 'receipt')
      await note(
        `Of ${all}, ${alike} ${alike === 1 ? 'routes' : 'route'} the same, ${elsewhere} elsewhere, and of ${untold} it cannot be told: it depends on what the receipt does not keep of the ticket.`,
      )
    },
  }
}
