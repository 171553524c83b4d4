import {useTranslation} from 'sanity'

import type {ReceiptCheck, ReceiptDifference} from '../../../tickets/checkReceipt.ts'
import type {RoutingReceiptDecision} from '../../../tickets/receipt.ts'
import {supportRoutingNamespace} from '../../i18n/index.ts'
import {Notice} from './Notice.tsx'

/** Says whether the answer of a receipt is the same here, and what is different since it was written. */
export function ReceiptNotice(props: {readonly check: ReceiptCheck}) {
  const {decision, differences, isContentUnknown, same} = props.check
  const {t} = useTranslation(supportRoutingNamespace)
  const answer = ({outcome, reason}: RoutingReceiptDecision) =>
    t('receipt.answer', {outcome: t(`outcome.${outcome}`), reason: t(`reason.short.${reason}`)})
  const headline = differences.find(isAnswer)
  const causes = differences.filter((difference) => !isAnswer(difference))
  const details = causes.map((cause) => t(`receipt.cause.${cause.kind}`, {...cause}))
  if (isContentUnknown) details.push(t('receipt.cause.content-unknown'))
  else if (causes.length === 0)
    details.push(t(same ? 'receipt.cause.none' : 'receipt.cause.unexplained'))
  return (
    <Notice
      details={details}
      kind={same ? 'receipt-same' : 'receipt-differs'}
      title={
        headline
          ? t(`receipt.${headline.kind}`, {
              before: answer(headline.before),
              now: answer(headline.now),
            })
          : t('receipt.same', {answer: answer(decision)})
      }
      tone={same ? 'positive' : 'caution'}
    />
  )
}

type AnswerDifference = Extract<ReceiptDifference, {readonly kind: 'outcome' | 'reason'}>

function isAnswer(difference: ReceiptDifference): difference is AnswerDifference {
  return difference.kind === 'outcome' || difference.kind === 'reason'
}
