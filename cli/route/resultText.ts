import type {ReceiptCheck} from '../../tickets/checkReceipt.ts'
import type {RoutingReceiptDecision} from '../../tickets/receipt.ts'
import type {RoutingWords} from '../../words/routingWords.ts'
import type {RoutedReceipt, RoutedTicket} from './routeValue.ts'

/** In the place of an outcome that cannot be told. */
export const untold = 'cannot be told'

/** Whether it is known where a ticket or the ticket of a receipt goes, and why. */
export function isAnswerTold(result: RoutedTicket | RoutedReceipt): boolean {
  return result.kind === 'ticket' || result.possible.length === 1
}

/** Whether a receipt routes as it did, whatever the reason. */
export function routesTheSame({answer}: RoutedReceipt): boolean {
  return answer !== 'other-outcome' && answer !== 'cannot-be-told'
}

/** Whether a receipt still holds, and what is different; the same sentences as in the preview. */
export function receiptSentences(
  {answer, decision, differences, isContentUnknown, receipt, same}: RoutedReceipt,
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
