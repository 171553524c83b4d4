import {EnvelopeIcon} from '@sanity/icons/Envelope'
import {Stack, Text} from '@sanity/ui'

import type {RoutingConfig, RoutingExplanation} from '../../../engine/index.ts'
import {BreakableText} from '../../elements/layout.ts'
import {Section} from '../../elements/Section.tsx'
import {outcomeIcon, outcomeTone} from '../../elements/outcomeLook.ts'
import {useWords} from '../../i18n/useWords.ts'
import {PathRow} from './PathRow.tsx'
import {PathStep} from './PathStep.tsx'

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
