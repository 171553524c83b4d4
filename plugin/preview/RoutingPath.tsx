import {ArrowRightIcon} from '@sanity/icons/ArrowRight'
import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {CircleIcon} from '@sanity/icons/Circle'
import {RemoveCircleIcon} from '@sanity/icons/RemoveCircle'
import {Badge, type BadgeTone, Box, Card, type CardTone, Flex, Stack, Text} from '@sanity/ui'
import type {ComponentType} from 'react'
import {useTranslation} from 'sanity'

import type {
  ExplainedStep,
  RoutingConfig,
  RoutingExplanation,
  StepStatus,
} from '../../engine/index.ts'
import {supportRoutingNamespace} from '../i18n/index.ts'
import {BreakableText} from '../elements/layout.ts'
import {outcomeTone} from '../elements/outcomeLook.ts'
import {Section} from '../elements/Section.tsx'
import {useStepText} from './useStepText.ts'

const statusIcon: Record<StepStatus, ComponentType> = {
  decided: ArrowRightIcon,
  'not-configured': RemoveCircleIcon,
  'not-reached': CircleIcon,
  passed: CheckmarkCircleIcon,
}

const statusTone: Record<Exclude<StepStatus, 'decided'>, BadgeTone> = {
  'not-configured': 'caution',
  'not-reached': 'default',
  passed: 'positive',
}

/** Every rule in the order in which it is tried, with what it compared. */
export function RoutingPath(props: {
  readonly config: RoutingConfig
  readonly explanation: RoutingExplanation
}) {
  const {config, explanation} = props
  const {t} = useTranslation(supportRoutingNamespace)
  return (
    <Section title={t('path.title')}>
      <Stack as="ol" gap={2} padding={0}>
        {explanation.steps.map((step) => (
          <Step
            config={config}
            decidedTone={outcomeTone[explanation.outcome]}
            key={step.rule}
            step={step}
          />
        ))}
      </Stack>
    </Section>
  )
}

function Step(props: {
  readonly config: RoutingConfig
  readonly decidedTone: BadgeTone & CardTone
  readonly step: ExplainedStep
}) {
  const {config, decidedTone, step} = props
  const {t} = useTranslation(supportRoutingNamespace)
  const textOf = useStepText(config)
  const Icon = statusIcon[step.status]
  const reached = step.status !== 'not-reached'
  return (
    <Card
      as="li"
      border
      data-rule={step.rule}
      data-status={step.status}
      muted={!reached}
      padding={3}
      radius={2}
      tone={step.status === 'decided' ? decidedTone : 'default'}
    >
      <Flex gap={3}>
        <Text muted={!reached} size={1}>
          <Icon />
        </Text>
        <Stack flex={1} gap={3}>
          <Text muted={!reached} size={1} weight={reached ? 'medium' : 'regular'}>
            {t(`rule.${step.rule}`)}
          </Text>
          <Text muted size={1}>
            <BreakableText>{textOf(step)}</BreakableText>
          </Text>
        </Stack>
        <Box flex="none">
          <Badge
            fontSize={1}
            tone={step.status === 'decided' ? decidedTone : statusTone[step.status]}
          >
            {t(`status.${step.status}`)}
          </Badge>
        </Box>
      </Flex>
    </Card>
  )
}
