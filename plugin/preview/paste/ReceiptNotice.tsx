import type {ReceiptCheck, ReceiptDifference} from '../../../tickets/checkReceipt.ts'
import type {RoutingReceiptDecision} from '../../../tickets/receipt.ts'
import {useWords} from '../../i18n/useWords.ts'
import {Notice} from './Notice.tsx'

/** Says whether the answer of a receipt is the same here, and what is different since it was written. */
export function ReceiptNotice(props: {readonly check: ReceiptCheck}) {
  const {answer, decision, differences, isContentUnknown, receiptDecision, same} = props.check
  const {t} = useWords()
  const textOf = ({outcome, reason}: RoutingReceiptDecision) =>
    t('receipt.answer', {outcome: t(`outcome.${outcome}`), reason: t(`reason.short.${reason}`)})
  const causes = differences.filter((difference) => !isAnswer(difference))
  const details = causes.map((cause) => t(causeKey(cause), {...cause}))
  if (isContentUnknown) details.push(t('receipt.cause.content-unknown'))
  else if (causes.length === 0)
    details.push(t(same ? 'receipt.cause.none' : 'receipt.cause.unexplained'))
  const now = textOf(decision)
  return (
    <Notice
      details={details}
      kind={same ? 'receipt-same' : 'receipt-differs'}
      title={t(`receipt.${answer}`, {answer: now, before: textOf(receiptDecision), now})}
      tone={same ? 'positive' : 'caution'}
    />
  )
}

type AnswerDifference = Extract<ReceiptDifference, {readonly kind: 'outcome' | 'reason'}>

function isAnswer(difference: ReceiptDifference): difference is AnswerDifference {
  return difference.kind === 'outcome' || difference.kind === 'reason'
}

function causeKey(cause: Exclude<ReceiptDifference, AnswerDifference>) {
  if (cause.kind === 'engine') return 'receipt.cause.engine'
  return cause.routesTheSame ? 'receipt.cause.content-same' : 'receipt.cause.content'
}
