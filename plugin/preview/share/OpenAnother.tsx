import {ClipboardIcon} from '@sanity/icons/Clipboard'
import {Button} from '@sanity/ui'
import {lazy, Suspense, useRef, useState} from 'react'

import type {RoutingConfig} from '../../../engine/index.ts'
import type {PastedReceipt, PastedTicket} from '../../../tickets/readPastedTicket.ts'
import type {RoutingReceipt} from '../../../tickets/receipt.ts'
import {usePublishedRoutingConfig} from '../../content/useRoutingConfig.ts'
import {useWords} from '../../i18n/useWords.ts'
import type {OrderToLookUp} from '../order/orderToLookUp.ts'
import {simulationOfTicket} from '../paste/simulationOfTicket.ts'
import type {Simulation} from '../simulation.ts'
import {RecentMenu} from './RecentMenu.tsx'
import type {RecentTickets} from './useRecentSimulations.ts'

const PasteTicket = lazy(() => import('../paste/PasteTicket.tsx'))

/** What came with a ticket that was taken into the preview, and is no part of its simulation. */
export type CameWithTicket =
  | {readonly kind: 'receipt'; readonly receipt: RoutingReceipt}
  | {readonly kind: 'order'; readonly order: OrderToLookUp}

/** Properties of {@link OpenAnother}. */
export interface OpenAnotherProps {
  readonly change: (simulation: Simulation) => void
  readonly config: RoutingConfig
  readonly documentId: string
  readonly documentType: string
  readonly recent: RecentTickets
  /** Another ticket was taken into the preview, as this simulation; with what it came, if with anything. */
  readonly onCame: (came: CameWithTicket | undefined, simulation: Simulation) => void
}

/** Looks at another ticket: a real one that is pasted, or one that was looked at before. */
export function OpenAnother(props: OpenAnotherProps) {
  const {change, config, documentId, onCame, recent} = props
  const {t} = useWords()
  const published = usePublishedRoutingConfig()
  const button = useRef<HTMLButtonElement>(null)
  const [isPasting, setIsPasting] = useState(false)
  const close = () => {
    setIsPasting(false)
    // A dialog of Sanity leaves the focus nowhere.
    button.current?.focus()
  }
  const startAnew = (simulation: Simulation, came?: CameWithTicket) => {
    recent.startAnew()
    change(simulation)
    onCame(came, simulation)
  }
  return (
    <>
      <Button
        fontSize={1}
        icon={ClipboardIcon}
        ref={button}
        mode="bleed"
        onClick={() => setIsPasting(true)}
        padding={2}
        text={t('paste-ticket.open')}
      />
      <RecentMenu
        config={config}
        documentId={documentId}
        onChoose={(simulation) => startAnew(simulation)}
        read={recent.read}
      />
      {isPasting && (
        <Suspense fallback={null}>
          <PasteTicket
            config={published}
            onClose={close}
            onRead={(read, order) => {
              const simulation =
                read.kind === 'receipt'
                  ? simulationOfTicket(read.check.ticket, {}, config)
                  : simulationOfTicket(read.ticket, read.says, config)
              close()
              startAnew(simulation, cameWith(read, order))
            }}
          />
        </Suspense>
      )}
    </>
  )
}

function cameWith(
  read: PastedReceipt | PastedTicket,
  order: OrderToLookUp | undefined,
): CameWithTicket | undefined {
  if (read.kind === 'receipt') return {kind: 'receipt', receipt: read.receipt}
  return order && {kind: 'order', order}
}
