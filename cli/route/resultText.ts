import type {ReceiptCheck} from '../../tickets/checkReceipt.ts'
import type {RoutingReceiptDecision} from '../../tickets/receipt.ts'
import type {Words} from '../words/words.ts'
import type {RoutedReceipt} from './routeValue.ts'

/** Whether a receipt still holds, and what is different; the same sentences as in the preview. */
export function receiptSentences(
  {differences, isContentUnknown, receipt, decision, same}: RoutedReceipt,
  words: Words,
): readonly string[] {
  const before = answerText(receipt.decision, words)
  const now = answerText(decision, words)
  const answer = same
    ? words.say('receipt.same', {answer: now})
    : words.say(
        receipt.decision.outcome === decision.outcome ? 'receipt.reason' : 'receipt.outcome',
        {before, now},
      )
  return [answer, ...causes(differences, isContentUnknown, same, words)]
}

function causes(
  differences: ReceiptCheck['differences'],
  isContentUnknown: true | undefined,
  same: boolean,
  {say}: Words,
): readonly string[] {
  const known = differences.flatMap((difference) => {
    if (difference.kind === 'content') return [say('receipt.cause.content')]
    if (difference.kind !== 'engine') return []
    const {before, now} = difference
    return [say('receipt.cause.engine', {before: String(before), now: String(now)})]
  })
  if (isContentUnknown) return [...known, say('receipt.cause.content-unknown')]
  if (known.length > 0) return known
  return [say(same ? 'receipt.cause.none' : 'receipt.cause.unexplained')]
}

function answerText({outcome, reason}: RoutingReceiptDecision, {say}: Words): string {
  return say('receipt.answer', {
    outcome: say(`outcome.${outcome}`),
    reason: say(`reason.short.${reason}`),
  })
}
