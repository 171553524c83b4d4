import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {ErrorOutlineIcon} from '@sanity/icons/ErrorOutline'
import {InfoOutlineIcon} from '@sanity/icons/InfoOutline'
import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import {type CardTone, Text} from '@sanity/ui'
import type {ComponentType, ReactNode} from 'react'

import type {ReceiptCheck, ReceiptDifference} from '../../../tickets/checkReceipt.ts'
import type {RoutingReceiptDecision} from '../../../tickets/receipt.ts'
import {NoticeCard} from '../../elements/NoticeCard.tsx'
import {BreakableText} from '../../elements/layout.ts'
import {useWords} from '../../i18n/useWords.ts'

type NoticeTone = Extract<CardTone, 'caution' | 'critical' | 'default' | 'positive'>

const icons: Record<NoticeTone, ComponentType> = {
  caution: WarningOutlineIcon,
  critical: ErrorOutlineIcon,
  default: InfoOutlineIcon,
  positive: CheckmarkCircleIcon,
}

/** A sentence about what was pasted, and smaller ones below it. */
export function Notice(props: {
  readonly children?: ReactNode
  readonly details?: readonly string[]
  /** What it says, for tests. */
  readonly kind: string
  readonly title: string
  readonly tone: NoticeTone
}) {
  const {children, details = [], kind, title, tone} = props
  const Icon = icons[tone]
  return (
    <NoticeCard data-notice={kind} icon={<Icon />} tone={tone}>
      <Text size={1} weight="medium">
        <BreakableText>{title}</BreakableText>
      </Text>
      {details.map((detail) => (
        <Text key={detail} muted size={1}>
          <BreakableText>{detail}</BreakableText>
        </Text>
      ))}
      {children}
    </NoticeCard>
  )
}

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
