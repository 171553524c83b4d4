import {Box, Container, Stack, Text} from '@sanity/ui'
import {useMemo, useState} from 'react'
import {useTranslation} from 'sanity'

import {compileRouting, enumerateOutcomes, type Routing} from '../../engine/index.ts'
import {useContentSnapshot, useRoutingConfig} from '../content/useRoutingConfig.ts'
import {supportRoutingNamespace} from '../i18n/index.ts'
import {AnswerCard} from './AnswerCard.tsx'
import {ContentNotice} from './ContentNotice.tsx'
import {FindingList} from './FindingList.tsx'
import {NeverReached} from './NeverReached.tsx'
import {PanelPlaceholder} from './PanelPlaceholder.tsx'
import {ReachableOutcomes} from './ReachableOutcomes.tsx'
import {RoutingPath} from './RoutingPath.tsx'
import {choicesOf, startSimulation, ticketOf, withinChoices} from './simulation.ts'
import {TicketForm} from './TicketForm.tsx'

/** Properties of {@link RoutingPreview}. */
export interface RoutingPreviewProps {
  /** The document as it is being edited; nothing while a new one is empty. */
  readonly document: unknown
  /** Published id. */
  readonly documentId: string
  readonly documentType: string
}

/** Where a ticket about one sub-category or group would go, and why, on the content as it is being edited. */
export default function RoutingPreview(props: RoutingPreviewProps) {
  const {document, documentId, documentType} = props
  const {t} = useTranslation(supportRoutingNamespace)
  const {status} = useContentSnapshot()
  const edited = useMemo(
    () => ({...objectOf(document), _id: documentId, _type: documentType}),
    [document, documentId, documentType],
  )
  const config = useRoutingConfig(edited)
  const routing = useMemo(() => compileRouting(config), [config])
  const choices = useMemo(() => choicesOf(config, documentId), [config, documentId])
  const [chosen, setChosen] = useState(() => startSimulation(new Date()))
  const simulation = withinChoices(chosen, choices)
  const cases = useMemo(
    () =>
      simulation.subcategoryId === undefined
        ? []
        : enumerateOutcomes(config, {
            subcategoryId: simulation.subcategoryId,
            ...(typeof simulation.categoryGroupId === 'string' && {
              categoryGroupId: simulation.categoryGroupId,
            }),
          }),
    [config, simulation.categoryGroupId, simulation.subcategoryId],
  )
  const formAsksForOrder = asksForOrder(routing, simulation.subcategoryId)
  const ticket = ticketOf(simulation, formAsksForOrder)

  if (status.kind === 'loading') return <PanelPlaceholder />
  return (
    <Container padding={4} width={1}>
      <Stack gap={5}>
        <ContentNotice status={status} />
        {ticket ? (
          <>
            <Stack gap={3}>
              <AnswerCard decision={routing.route(ticket)} storeId={ticket.order?.storeId} />
              <NeverReached cases={cases} />
            </Stack>
            <TicketForm
              choices={choices}
              config={config}
              formAsksForOrder={formAsksForOrder}
              onChange={setChosen}
              simulation={simulation}
            />
            <RoutingPath config={config} explanation={routing.explain(ticket)} />
            <ReachableOutcomes cases={cases} />
          </>
        ) : (
          <Box padding={2}>
            <Text muted size={1}>
              {t('preview.nothing-to-choose')}
            </Text>
          </Box>
        )}
        <FindingList config={config} documentId={documentId} />
      </Stack>
    </Container>
  )
}

/** Whether the form in the app asks for an order, as the engine reads it; whatever else the ticket carries. */
function asksForOrder(routing: Routing, subcategoryId: string | undefined): boolean {
  if (subcategoryId === undefined) return false
  return routing
    .explain({subcategoryId, submittedAt: 0})
    .steps.some((step) => step.rule === 'order-present' && step.formAsksForOrder)
}

function objectOf(document: unknown): object {
  return typeof document === 'object' && document !== null ? document : {}
}
