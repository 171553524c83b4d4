import {Text} from '@sanity/ui'
import {useDeferredValue, useMemo} from 'react'
import {useTranslation} from 'sanity'

import {useEditedRoutingConfig} from '../content/useRoutingConfig.ts'
import {DocumentFindings} from '../findings/DocumentFindings.tsx'
import {supportRoutingNamespace} from '../i18n/index.ts'
import {useClock} from '../time/useClock.ts'
import {DocumentNotice} from './DocumentNotice.tsx'
import type {RoutingPreviewProps} from './RoutingPreview.tsx'
import {OpenAnother} from './share/OpenAnother.tsx'
import {choicesOf, ticketOf, withinChoices} from './simulation.ts'
import {SimulatedTicket} from './SimulatedTicket.tsx'
import {usePaneSimulation} from './usePaneSimulation.ts'

/** Where a ticket about a sub-category or a group would go, and why. */
export function TicketPreview(props: RoutingPreviewProps) {
  const {documentId, documentType} = props
  const {t} = useTranslation(supportRoutingNamespace)
  // The form goes first: the preview follows in the same moment, and is given up for the next keystroke.
  const document = useDeferredValue(props.document)
  const config = useEditedRoutingConfig(document, documentId, documentType)
  const choices = useMemo(
    () => choicesOf(config, documentId, documentType),
    [config, documentId, documentType],
  )
  const {change, pathOf, simulation: chosen} = usePaneSimulation()
  const nowMs = useClock(chosen.submittedAt === 'now')
  const simulation = withinChoices(chosen, choices)
  const ticket = ticketOf(config, simulation, nowMs)
  const here = {config, document, documentId, documentType}
  return (
    <>
      <DocumentNotice {...here} simulation={simulation} />
      {ticket ? (
        <SimulatedTicket
          {...here}
          change={change}
          choices={choices}
          nowMs={nowMs}
          pathOf={pathOf}
          simulation={simulation}
          ticket={ticket}
        />
      ) : (
        <>
          <Text muted size={1}>
            {t('preview.nothing-to-choose')}
          </Text>
          <OpenAnother {...here} change={change} />
        </>
      )}
      <DocumentFindings config={config} documentId={documentId} />
    </>
  )
}
