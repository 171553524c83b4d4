import {ClipboardIcon} from '@sanity/icons/Clipboard'
import {ClockIcon} from '@sanity/icons/Clock'
import {Box, Button, Text} from '@sanity/ui'
import {Menu, MenuButton, MenuItem} from '@sanity/ui/menu'
import {lazy, Suspense, useId, useRef, useState} from 'react'
import {useRouter} from 'sanity/router'
import {usePaneRouter} from 'sanity/structure'

import type {RoutingConfig} from '../../../engine/index.ts'
import type {PastedReceipt, PastedTicket} from '../../../tickets/readPastedTicket.ts'
import type {RoutingReceipt} from '../../../tickets/receipt.ts'
import {usePaneBeside} from '../../content/documentPane.ts'
import {usePublishedRoutingConfig} from '../../content/useRoutingConfig.ts'
import {useWords} from '../../i18n/useWords.ts'
import {useTicketText} from '../answer/answerTexts.ts'
import type {OrderToLookUp} from '../paste/orderToLookUp.ts'
import {simulationOfTicket} from '../paste/simulationOfTicket.ts'
import {
  choicesOf,
  type Simulation,
  startSimulation,
  ticketOf,
  withinChoices,
} from '../simulation.ts'
import {paramsOf, readSimulation} from '../simulationParams.ts'
import type {RecentTickets} from '../usePaneSimulation.ts'
import type {RecentSimulation, RecentSimulations} from './recentSimulations.ts'

const PasteTicket = lazy(() => import('../paste/PasteTicket.tsx'))

/** What came with a ticket that was taken into the preview, and is no part of its simulation. */
export type CameWithTicket =
  | {readonly kind: 'receipt'; readonly receipt: RoutingReceipt}
  | {readonly kind: 'order'; readonly order: OrderToLookUp}

/** Looks at another ticket: a real one that is pasted, or one that was looked at before. */
export function OpenAnother(props: {
  readonly change: (simulation: Simulation) => void
  readonly config: RoutingConfig
  readonly documentId: string
  readonly recent: RecentTickets
  /** Another ticket was taken into the preview, as this simulation; with what it came, if with anything. */
  readonly onCame: (came: CameWithTicket | undefined, simulation: Simulation) => void
}) {
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

interface RecentMenuProps {
  readonly config: RoutingConfig
  readonly documentId: string
  /** Takes a simulation of this document; those of others open in their own pane. */
  readonly onChoose: (simulation: Simulation) => void
  readonly read: () => RecentSimulations
}

/** The last simulations of this browser, to look at one of them again. */
function RecentMenu(props: RecentMenuProps) {
  const {t} = useWords()
  const id = useId()
  const [opened, setOpened] = useState<{readonly recent: RecentSimulations; readonly at: number}>()
  return (
    <MenuButton
      button={
        <Button fontSize={1} icon={ClockIcon} mode="bleed" padding={2} text={t('recent.title')} />
      }
      id={id}
      menu={<Menu>{opened && <Items {...props} nowMs={opened.at} recent={opened.recent} />}</Menu>}
      onClose={() => setOpened(undefined)}
      onOpen={() => setOpened({at: Date.now(), recent: props.read()})}
      popover={{portal: true}}
    />
  )
}

function Items(
  props: RecentMenuProps & {readonly nowMs: number; readonly recent: RecentSimulations},
) {
  const {config, documentId, nowMs, onChoose, recent} = props
  const {t} = useWords()
  const {params: {inspect, view} = {}} = usePaneRouter()
  const {navigate, navigateIntent} = useRouter()
  const besideOf = usePaneBeside()
  const textOf = useTicketText(config)
  if (recent.kind === 'unavailable') {
    return <Nothing text={t('recent.unavailable', {reason: recent.reason})} />
  }
  if (recent.simulations.length === 0) return <Nothing text={t('recent.none')} />
  const choose = (entry: RecentSimulation, simulation: Simulation) => {
    const {documentId: id, documentType: type} = entry
    if (id === documentId) {
      onChoose(simulation)
      return
    }
    const params = {
      // In a pane of its own, which is the first.
      ...paramsOf(simulation, 0),
      ...(inspect !== undefined && {inspect}),
      ...(view !== undefined && {view}),
    }
    const beside = besideOf({id, params, type})
    if (beside) navigate(beside)
    else navigateIntent('edit', {...params, id, type})
  }
  return recent.simulations.map((entry) => {
    const simulation = readSimulation(entry.simulation, startSimulation)
    const choices = choicesOf(config, entry.documentId, entry.documentType)
    const ticket = ticketOf(config, withinChoices(simulation, choices), nowMs)
    return (
      <MenuItem
        fontSize={1}
        key={entry.at}
        onClick={() => choose(entry, simulation)}
        text={ticket ? textOf(ticket, simulation) : t('document.untitled')}
      />
    )
  })
}

function Nothing(props: {readonly text: string}) {
  return (
    <Box padding={3}>
      <Text muted size={1}>
        {props.text}
      </Text>
    </Box>
  )
}
