import {ArrowRightIcon} from '@sanity/icons/ArrowRight'
import {CheckmarkIcon} from '@sanity/icons/Checkmark'
import {CircleIcon} from '@sanity/icons/Circle'
import {EnvelopeIcon} from '@sanity/icons/Envelope'
import {RemoveIcon} from '@sanity/icons/Remove'
import {Badge, type BadgeTone, Box, Card, type CardTone, Flex, Stack, Text} from '@sanity/ui'
import {type ComponentType, type ReactNode, type SVGProps, useCallback} from 'react'
import {useListFormat} from 'sanity'
import {styled} from 'styled-components'

import {
  type ConfigurationField,
  type ExplainedStep,
  type Outcome,
  type RoutingConfig,
  type RoutingExplanation,
  ruleIds,
  rules,
  type StepStatus,
} from '../../engine/index.ts'
import {stepText} from '../../words/stepText.ts'
import {typeOfDocument, useDocumentName} from '../content/documentNames.ts'
import {useUnchanged} from '../content/useUnchanged.ts'
import {FirstOf} from '../elements/FirstOf.tsx'
import {OutcomeBadge} from '../elements/OutcomeBadge.tsx'
import {Section} from '../elements/Section.tsx'
import {BreakableText} from '../elements/layout.ts'
import {outcomeIcon, outcomeTone} from '../elements/outcomeLook.ts'
import {useMinutes} from '../elements/useOrderText.ts'
import {FieldLink} from '../findings/FieldLink.tsx'
import {useWords} from '../i18n/useWords.ts'

/** The way of a ticket through the rules, from the ticket to where it goes, with what each rule compared. */
export function RoutingPath(props: {
  readonly config: RoutingConfig
  /** Links to fields of other documents name these too. */
  readonly documentId: string
  readonly explanation: RoutingExplanation
  /** The ticket in one line. */
  readonly ticketText: string
  /** Where it goes in one line. */
  readonly destinationText: string
}) {
  const {config, destinationText, documentId, explanation, ticketText} = props
  const {t} = useWords()
  const {outcome} = explanation
  return (
    <Section title={t('path.title')}>
      <Stack as="ol" data-testid="routing-path" gap={0} padding={0}>
        <PathRow icon={EnvelopeIcon} line="taken" tone="default">
          <Text size={1} weight="medium">
            <BreakableText>{ticketText}</BreakableText>
          </Text>
        </PathRow>
        {explanation.steps.map((step) => (
          <PathStep
            config={config}
            documentId={documentId}
            key={step.rule}
            outcome={outcome}
            step={step}
          />
        ))}
        <PathRow icon={outcomeIcon[outcome]} line="end" tone={outcomeTone[outcome]}>
          <Text size={1} weight="medium">
            <BreakableText>{destinationText}</BreakableText>
          </Text>
        </PathRow>
      </Stack>
    </Section>
  )
}

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
function PathStep(props: {
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

/** Writes what a rule compared, in one sentence. */
function useStepText(config: RoutingConfig): (step: ExplainedStep) => string {
  const {t} = useWords()
  const nameOf = useDocumentName(config)
  const minutes = useMinutes()
  const list = useListFormat({style: 'long', type: 'conjunction'})
  return useCallback(
    (step) =>
      stepText(step, {
        list: (texts) => list.format(texts),
        minutes,
        nameOf,
        say: (key, values = {}) => t(key, values),
      }),
    [list, minutes, nameOf, t],
  )
}

const firstFields = 3

/** The fields that a rule read, as links that open and focus them. */
function StepFields(props: {readonly fields: readonly StepField[]}) {
  const {fields} = props
  if (fields.length === 0) return null
  return (
    <FirstOf first={firstFields} items={fields}>
      {(shown) => (
        <Flex gap={3} wrap="wrap">
          {shown.map((field) => (
            <FieldLink key={JSON.stringify([field.documentId, field.path])} {...field} />
          ))}
        </Flex>
      )}
    </FirstOf>
  )
}

/** A field that a rule read, with what a link to it needs to know. */
interface StepField extends ConfigurationField {
  readonly documentType: string
  /** Of its document, where that is another than the one in view. */
  readonly name?: string
}

/** The fields that a rule read; those of other documents have the document's name. */
function fieldsOfStep(
  {fields}: ExplainedStep,
  config: RoutingConfig,
  documentInView: string,
  nameOf: (documentId: string) => string,
): readonly StepField[] {
  return fields.map((field) => ({
    ...field,
    documentType: typeOfDocument(config, field.documentId),
    ...(field.documentId !== documentInView && {name: nameOf(field.documentId)}),
  }))
}

/** One node of the drawn way, and what stands beside it. */
function PathRow(props: {
  readonly children: ReactNode
  readonly 'data-rule'?: string
  readonly 'data-status'?: string
  readonly icon: ComponentType<SVGProps<SVGSVGElement>>
  /** How it goes on below the node: on the ticket's way, beside it, or not at all. */
  readonly line: 'taken' | 'not-taken' | 'end'
  readonly tone: CardTone
}) {
  const {children, icon: Icon, line, tone, ...data} = props
  return (
    <Flex as="li" gap={3} {...data}>
      <Flex align="center" direction="column" flex="none">
        <Card border padding={2} radius="full" tone={tone}>
          <Text size={1}>
            <Icon aria-hidden />
          </Text>
        </Card>
        {line !== 'end' && <Line data-line={line} />}
      </Flex>
      <Box flex={1} paddingBottom={line === 'end' ? 0 : 4} paddingTop={2}>
        {children}
      </Box>
    </Flex>
  )
}

const Line = styled.div`
  border-inline-start: 0.15em solid var(--card-icon-color);
  flex: 1;

  &[data-line='not-taken'] {
    border-inline-start: 0.15em dotted var(--card-border-color);
  }
`
