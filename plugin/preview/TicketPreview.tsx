import {Text} from '@sanity/ui'
import {useState} from 'react'
import {useTranslation} from 'sanity'

import {useEditedRoutingConfig, usePublishedRoutingConfig} from '../content/useRoutingConfig.ts'
import {useUnchanged} from '../content/useUnchanged.ts'
import {DocumentFindings} from '../findings/DocumentFindings.tsx'
import {supportRoutingNamespace} from '../i18n/index.ts'
import {checkReceipt} from '../../tickets/checkReceipt.ts'
import type {RoutingReceipt} from '../../tickets/receipt.ts'
import {useClock} from '../time/useClock.ts'
import {DocumentNotice} from './DocumentNotice.tsx'
import {ReceiptNotice} from './paste/ReceiptNotice.tsx'
import type {RoutingPreviewProps} from './RoutingPreview.tsx'
import {OpenAnother} from './share/OpenAnother.tsx'
import {choicesOf, type Simulation, ticketOf, withinChoices} from './simulation.ts'
import {useRecentSimulations} from './share/useRecentSimulations.ts'
import {writeSimulation} from './simulationParams.ts'
import {SimulatedTicket} from './SimulatedTicket.tsx'
import {usePaneSimulation} from './usePaneSimulation.ts'

/** Where a ticket about a sub-category or a group would go, and why. */
export function TicketPreview(props: RoutingPreviewProps) {
  const {document, documentId, documentType, revision} = props
  const {t} = useTranslation(supportRoutingNamespace)
  const config = useEditedRoutingConfig(document, documentId, documentType)
  const choices = useUnchanged(choicesOf(config, documentId, documentType))
  const {addressed, change, chosen, pathOf} = usePaneSimulation()
  const recent = useRecentSimulations(documentId, documentType, addressed, chosen)
  const nowMs = useClock(chosen.submittedAt === 'now')
  const simulation = withinChoices(chosen, choices)
  const ticket = useUnchanged(ticketOf(config, simulation, nowMs))
  const [receipt, setReceipt] = useState<TakenReceipt>()
  const here = {config, document, documentId, documentType, revision}
  const onReceipt = (taken: RoutingReceipt, of: Simulation) => setReceipt({of, taken})
  return (
    <>
      <DocumentNotice {...here} simulation={simulation} />
      {receipt && writeSimulation(receipt.of) === writeSimulation(chosen) && (
        <ReceiptAnswer receipt={receipt.taken} />
      )}
      {ticket ? (
        <SimulatedTicket
          {...here}
          change={change}
          choices={choices}
          chosen={chosen}
          nowMs={nowMs}
          onReceipt={onReceipt}
          pathOf={pathOf}
          recent={recent}
          simulation={simulation}
          ticket={ticket}
        />
      ) : (
        <>
          <Text muted size={1}>
            {t('preview.nothing-to-choose')}
          </Text>
          <OpenAnother {...here} change={change} onReceipt={onReceipt} recent={recent} />
        </>
      )}
      <DocumentFindings config={config} documentId={documentId} />
    </>
  )
}

/** A receipt, and the simulation that it became; it speaks of no other. */
interface TakenReceipt {
  readonly of: Simulation
  readonly taken: RoutingReceipt
}

/** What is published decides whether a receipt still holds: that is what it was written on. */
function ReceiptAnswer(props: {readonly receipt: RoutingReceipt}) {
  return <ReceiptNotice check={checkReceipt(props.receipt, usePublishedRoutingConfig())} />
}
