import type {RoutingConfig} from '../../engine/index.ts'
import type {ReceiptAnswer, ReceiptCheck} from '../../tickets/checkReceipt.ts'
import type {RoutingReceiptDecision} from '../../tickets/receipt.ts'
import type {Session} from '../session.ts'
import {count} from '../words/count.ts'
import type {DocumentNames} from '../words/documentNames.ts'
import type {RoutingWords} from '../../words/routingWords.ts'
import type {Result, DecidedReceipt, DecidedTicket} from './routedTickets.ts'

/** In the place of an outcome that cannot be told. */
export const untold = 'cannot be told'

/** Whether it is known where a ticket or the ticket of a receipt goes, and why. */
export function isAnswerTold(result: DecidedTicket | DecidedReceipt): boolean {
  return result.kind === 'ticket' || result.possible.length === 1
}

/** Whether a receipt routes as it did, whatever the reason. */
export function routesTheSame({answer}: DecidedReceipt): boolean {
  return answer !== 'other-outcome' && answer !== 'cannot-be-told'
}

/** Whether a receipt still holds, and what is different; the same sentences as in the preview. */
export function receiptSentences(
  {answer, decision, differences, isContentUnknown, receipt, same}: DecidedReceipt,
  words: RoutingWords,
): readonly string[] {
  const now = answerText(decision, words)
  const before = answerText(receipt.decision, words)
  return [
    words.say(`receipt.${answer}`, {answer: now, before, now}),
    ...causes(differences, isContentUnknown, same, words),
  ]
}

function causes(
  differences: ReceiptCheck['differences'],
  isContentUnknown: true | undefined,
  same: boolean,
  {say}: RoutingWords,
): readonly string[] {
  const known = differences.flatMap((difference) => {
    if (difference.kind === 'content') {
      const {routesTheSame} = difference
      return [say(routesTheSame ? 'receipt.cause.content-same' : 'receipt.cause.content')]
    }
    if (difference.kind !== 'engine') return []
    const {before, now} = difference
    return [say('receipt.cause.engine', {before: String(before), now: String(now)})]
  })
  if (isContentUnknown) return [...known, say('receipt.cause.content-unknown')]
  if (known.length > 0) return known
  return [say(same ? 'receipt.cause.none' : 'receipt.cause.unexplained')]
}

function answerText({outcome, reason}: RoutingReceiptDecision, {say}: RoutingWords): string {
  return say('receipt.answer', {
    outcome: say(`outcome.${outcome}`),
    reason: say(`reason.short.${reason}`),
  })
}

/** What everybody who writes results needs to know. */
export interface RouteContext {
  readonly config: RoutingConfig
  readonly names: DocumentNames
  readonly words: RoutingWords
  readonly session: Session
  readonly source: string
}

/** Writes results as they come. */
export interface ResultWriter {
  readonly add: (result: Result) => Promise<void>
  /** Writes what is left. */
  readonly end: () => Promise<void>
}

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
