import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {ErrorOutlineIcon} from '@sanity/icons/ErrorOutline'
import {InfoOutlineIcon} from '@sanity/icons/InfoOutline'
import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import {Card, type CardTone, Flex, Stack, Text} from '@sanity/ui'
import type {ComponentType, ReactNode} from 'react'

import {BreakableText} from '../../elements/layout.ts'

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
    <Card border data-notice={kind} padding={3} radius={2} tone={tone}>
      <Flex gap={3}>
        <Text size={1}>
          <Icon />
        </Text>
        <Stack flex={1} gap={3}>
          <Text size={1} weight="medium">
            <BreakableText>{title}</BreakableText>
          </Text>
          {details.map((detail) => (
            <Text key={detail} muted size={1}>
              <BreakableText>{detail}</BreakableText>
            </Text>
          ))}
          {children}
        </Stack>
      </Flex>
    </Card>
  )
}
