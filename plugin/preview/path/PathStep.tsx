import {ArrowRightIcon} from '@sanity/icons/ArrowRight'
import {CheckmarkIcon} from '@sanity/icons/Checkmark'
import {CircleIcon} from '@sanity/icons/Circle'
import {RemoveIcon} from '@sanity/icons/Remove'
import {Badge, type BadgeTone, Box, type CardTone, Flex, Stack, Text} from '@sanity/ui'
import type {ComponentType, SVGProps} from 'react'

import {
  type ExplainedStep,
  type Outcome,
  type RoutingConfig,
  ruleIds,
  rules,
  type StepStatus,
} from '../../../engine/index.ts'
import {useDocumentName} from '../../content/documentNames.ts'
import {useUnchanged} from '../../content/useUnchanged.ts'
import {BreakableText} from '../../elements/layout.ts'
import {OutcomeBadge} from '../../elements/OutcomeBadge.tsx'
import {outcomeTone} from '../../elements/outcomeLook.ts'
import {useWords} from '../../i18n/useWords.ts'
import {PathRow} from './PathRow.tsx'
import {fieldsOfStep} from './fieldsOfStep.ts'
import {StepFields} from './StepFields.tsx'
import {useStepText} from './useStepText.ts'

const statusIcon: Record<StepStatus, ComponentType<SVGProps<SVGSVGElement>>> = {
  decided: ArrowRightIcon,
  'not-configured': RemoveIcon,
  'not-reached': CircleIcon,
  passed: CheckmarkIcon,
}

const statusTone: Record<Exclude<StepStatus, 'decided'>, BadgeTone & CardTone> = {
  'not-configured': 'caution',
  'not-reached': 'default',
  passed: 'positive',
}

/** One rule: what it did with the ticket, what it compared, where that is set, and where it sends the tickets that it stops. */
export function PathStep(props: {
  readonly config: RoutingConfig
  readonly documentId: string
  /** Of the whole decision. */
  readonly outcome: Outcome
  readonly step: ExplainedStep
}) {
  const {config, documentId, outcome, step} = props
  const {rule, status} = step
  const {t} = useWords()
  const nameOf = useDocumentName(config)
  const text = useStepText(config)(step)
  const fields = useUnchanged(fieldsOfStep(step, config, documentId, nameOf))
  const isReached = status !== 'not-reached'
  const isDecider = status === 'decided'
  // The last rule stops nothing: what reaches it has arrived.
  const isLast = rule === ruleIds.at(-1)
  const tone = isDecider ? outcomeTone[outcome] : statusTone[status]
  return (
    <PathRow
      data-rule={rule}
      data-status={status}
      icon={statusIcon[status]}
      line={isReached && (!isDecider || isLast) ? 'taken' : 'not-taken'}
      tone={tone}
    >
      <Stack gap={3}>
        <Flex align="center" gap={2} wrap="wrap">
          <Text muted={!isReached} size={1} weight={isReached ? 'semibold' : 'regular'}>
            {t(`rule.${rule}`)}
          </Text>
          <Badge fontSize={0} tone={tone}>
            {t(`status.${status}`)}
          </Badge>
        </Flex>
        <Text muted size={1}>
          <BreakableText>{text}</BreakableText>
        </Text>
        <StepFields fields={fields} />
        {(isDecider || !isLast) && <Exit isTaken={isDecider} outcome={rules[rule].outcome} />}
      </Stack>
    </PathRow>
  )
}

/** Where the rule sends a ticket that it stops; the way that this ticket takes stands out. */
function Exit(props: {readonly isTaken: boolean; readonly outcome: Outcome}) {
  const {isTaken, outcome} = props
  const {t} = useWords()
  if (isTaken) {
    return (
      <Flex align="center" gap={3}>
        <Box flex="none">
          <Text size={1}>
            <ArrowRightIcon aria-hidden />
          </Text>
        </Box>
        <OutcomeBadge outcome={outcome} />
      </Flex>
    )
  }
  return (
    <Text muted size={0}>
      {t('path.otherwise', {outcome: t(`outcome.${outcome}`)})}
    </Text>
  )
}
