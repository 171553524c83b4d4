import {Box, Container, Stack, Text} from '@sanity/ui'
import {useMemo} from 'react'
import {useTranslation} from 'sanity'

import {
  compileRouting,
  outcomesOfPair,
  type Perspective,
  type RoutingConfig,
  settingsType,
  type TicketOutcome,
} from '../../engine/index.ts'
import {CompareSides} from '../compare/CompareSides.tsx'
import SettingsPreview from '../compare/SettingsPreview.tsx'
import {useSides} from '../compare/useSides.ts'
import {useContentSnapshot, useEditedRoutingConfig} from '../content/useRoutingConfig.ts'
import {Section} from '../elements/Section.tsx'
import {DocumentFindings} from '../findings/DocumentFindings.tsx'
import {supportRoutingNamespace} from '../i18n/index.ts'
import {AnswerCard} from './AnswerCard.tsx'
import {ContentNotice} from '../content/ContentNotice.tsx'
import {NeverReached} from './NeverReached.tsx'
import {PanelPlaceholder} from './PanelPlaceholder.tsx'
import {ReachableOutcomes} from './ReachableOutcomes.tsx'
import {RoutingPath} from './RoutingPath.tsx'
import {choicesOf, type Simulation, ticketOf, withinChoices} from './simulation.ts'
import {TicketForm} from './TicketForm.tsx'
import {usePaneSimulation} from './usePaneSimulation.ts'

/** Properties of {@link RoutingPreview}. */
export interface RoutingPreviewProps {
  /** The document as it is being edited; nothing while a new one is empty. */
  readonly document: unknown
  /** Published id. */
  readonly documentId: string
  readonly documentType: string
}

/** What a document of customer support means for tickets, on the content as it is being edited. */
export default function RoutingPreview(props: RoutingPreviewProps) {
  return props.documentType === settingsType ? (
    <SettingsPreview document={props.document} documentId={props.documentId} />
  ) : (
    <TicketPreview {...props} />
  )
}

/** Where a ticket about one sub-category or group would go, and why. */
function TicketPreview(props: RoutingPreviewProps) {
  const {document, documentId, documentType} = props
  const {t} = useTranslation(supportRoutingNamespace)
  const {status} = useContentSnapshot()
  const config = useEditedRoutingConfig(document, documentId, documentType)
  const routing = useMemo(() => compileRouting(config), [config])
  const choices = useMemo(
    () => choicesOf(config, documentId, documentType),
    [config, documentId, documentType],
  )
  const [chosen, setChosen] = usePaneSimulation()
  const simulation = withinChoices(chosen, choices)
  const cases = useOutcomes(config, simulation)
  const sides = useSides(document, documentId, documentType)

  if (status.kind === 'loading') return <PanelPlaceholder />
  const ticket = ticketOf(config, simulation, Date.now())
  return (
    <Container padding={4} width={1}>
      <Stack gap={5}>
        <ContentNotice status={status} />
        {status.kind !== 'failed' && (
          <>
            {ticket ? (
              <>
                <Stack gap={3}>
                  <AnswerCard decision={routing.route(ticket)} storeId={ticket.order?.storeId} />
                  <NeverReached cases={cases} />
                  <PerspectiveNote perspective={config.perspective} />
                </Stack>
                <TicketForm
                  choices={choices}
                  config={config}
                  onChange={setChosen}
                  simulation={simulation}
                />
                <RoutingPath config={config} explanation={routing.explain(ticket)} />
                <ReachableOutcomes cases={cases} />
                <Section title={t('compare.title')}>
                  <CompareSides
                    categoryGroupId={simulation.categoryGroupId}
                    sides={sides}
                    subcategoryId={ticket.subcategoryId}
                    ticketIn={(side) => ticketOf(side, simulation, ticket.submittedAt)}
                  />
                </Section>
              </>
            ) : (
              <Box padding={2}>
                <Text muted size={1}>
                  {t('preview.nothing-to-choose')}
                </Text>
              </Box>
            )}
            <DocumentFindings config={config} documentId={documentId} />
          </>
        )}
      </Stack>
    </Container>
  )
}

/** Everything that can become of tickets like this one. */
function useOutcomes(
  config: RoutingConfig,
  {categoryGroupId, subcategoryId}: Simulation,
): readonly TicketOutcome[] {
  return useMemo(
    () =>
      subcategoryId === undefined
        ? []
        : outcomesOfPair(config, {
            ...(typeof categoryGroupId === 'string' && {categoryGroupId}),
            subcategoryId,
          }),
    [categoryGroupId, config, subcategoryId],
  )
}

/** Says whose unpublished changes the answer counts. */
function PerspectiveNote(props: {readonly perspective: Perspective}) {
  const {perspective} = props
  const {t} = useTranslation(supportRoutingNamespace)
  const [release] = typeof perspective === 'string' ? [] : perspective
  return (
    <Text muted size={1}>
      {release === undefined
        ? t(`perspective.${String(perspective)}`)
        : t('perspective.release', {release})}
    </Text>
  )
}
