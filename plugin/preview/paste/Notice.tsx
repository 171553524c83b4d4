import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {ErrorOutlineIcon} from '@sanity/icons/ErrorOutline'
import {InfoOutlineIcon} from '@sanity/icons/InfoOutline'
import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import {type CardTone, Text} from '@sanity/ui'
import type {ComponentType, ReactNode} from 'react'

import {BreakableText} from '../../elements/layout.ts'
import {NoticeCard} from '../../elements/NoticeCard.tsx'

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
