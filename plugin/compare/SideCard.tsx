import {AddCircleIcon} from '@sanity/icons/AddCircle'
import {CheckmarkIcon} from '@sanity/icons/Checkmark'
import {EditIcon} from '@sanity/icons/Edit'
import {RemoveCircleIcon} from '@sanity/icons/RemoveCircle'
import {TransferIcon} from '@sanity/icons/Transfer'
import {Card, Flex, Stack, Text} from '@sanity/ui'
import type {ComponentType, ReactNode} from 'react'

import type {RoutingDecision} from '../../engine/index.ts'
import {BreakableText} from '../elements/layout.ts'
import {outcomeIcon, outcomeTone} from '../elements/outcomeLook.ts'
import {type Translate, useWords} from '../i18n/useWords.ts'
import {differenceOf, type SideDifference} from './sideDifference.ts'
import type {Side} from './useSides.ts'

const differenceIcon: Record<SideDifference['kind'], ComponentType> = {
  gone: RemoveCircleIcon,
  new: AddCircleIcon,
  'other-reason': CheckmarkIcon,
  outcome: TransferIcon,
  same: CheckmarkIcon,
}

/** Where one ticket goes on one side, and how that differs from what is published. */
export function SideCard(props: {
  readonly decision: RoutingDecision | undefined
  /** By what is published. */
  readonly published: RoutingDecision | undefined
  readonly side: Side
}) {
  const {decision, published, side} = props
  const {t} = useWords()
  const isPublished = side.id === 'published'
  const difference = isPublished ? undefined : differenceOf(published, decision)
  return (
    <Card
      as="li"
      border
      data-difference={difference?.kind}
      data-outcome={decision?.outcome}
      data-side={side.id}
      padding={3}
      radius={2}
      tone={decision ? outcomeTone[decision.outcome] : 'default'}
    >
      <Stack gap={4}>
        <Stack gap={3}>
          <Text as="h4" size={1} weight="semibold">
            <BreakableText>{side.title}</BreakableText>
          </Text>
          <Text muted size={1}>
            {t(`compare.counts.${isPublished || side.id === 'drafts' ? side.id : 'release'}`)}
          </Text>
          {side.isEdited && <Line icon={EditIcon}>{t('compare.edited')}</Line>}
        </Stack>
        {decision ? <Answer decision={decision} /> : <Text size={1}>{t('compare.no-ticket')}</Text>}
        {difference && (
          <Line icon={differenceIcon[difference.kind]}>
            {differenceText(difference, side.id, t)}
          </Line>
        )}
      </Stack>
    </Card>
  )
}

function Answer(props: {readonly decision: RoutingDecision}) {
  const {outcome, reason} = props.decision
  const {t} = useWords()
  const Icon = outcomeIcon[outcome]
  return (
    <Stack gap={3}>
      <Flex align="center" gap={2}>
        <Text size={2}>
          <Icon aria-hidden />
        </Text>
        <Text size={2} weight="semibold">
          {t(`outcome.${outcome}`)}
        </Text>
      </Flex>
      <Text muted size={1}>
        {t(`reason.short.${reason}`)}
      </Text>
    </Stack>
  )
}

function Line(props: {readonly children: ReactNode; readonly icon: ComponentType}) {
  const {children, icon: Icon} = props
  return (
    <Flex gap={2}>
      <Text size={1}>
        <Icon aria-hidden />
      </Text>
      <Text size={1}>{children}</Text>
    </Flex>
  )
}

function differenceText(difference: SideDifference, sideId: string, t: Translate): string {
  if (difference.kind !== 'outcome') return t(`compare.difference.${difference.kind}`)
  const {from, to} = difference
  return t(sideId === 'drafts' ? 'compare.difference.draft' : 'compare.difference.release', {
    from: t(`impact.outcome.${from}`),
    to: t(`impact.outcome.${to}`),
  })
}
