import {Select, TextInput} from '@sanity/ui'
import {type ReactNode, useId, useMemo} from 'react'

import type {Outcome, RoutingConfig} from '../../engine/index.ts'
import type {TicketOutcome} from '../../engine/outcomesOfPair.ts'
import {useSupportRouting} from '../content/SupportRoutingContext.tsx'
import {useDocumentName} from '../content/documentNames.ts'
import {Choice, Labelled} from '../elements/Choice.tsx'
import {Section} from '../elements/Section.tsx'
import {FittingGrid} from '../elements/layout.ts'
import {useWords} from '../i18n/useWords.ts'
import {knownStores} from '../recipients/knownStores.ts'
import {OrderAgeSlider} from '../time/OrderAgeSlider.tsx'
import {TimeFields} from '../time/TimeFields.tsx'
import {instantsOf, type TicketTimes, timesOfAge} from '../time/ticketTimes.ts'
import {type Choices, mayCarryOrder, outcomesByAge, type Simulation} from './simulation.ts'

/** The value of the option "the ticket names no group"; ids of Sanity are never empty. */
const noGroup = ''

/** The ticket to try: every control changes the answer at once. */
export function TicketForm(props: {
  readonly choices: Choices
  readonly config: RoutingConfig
  readonly nowMs: number
  readonly onChange: (part: Partial<Simulation>) => void
  /** What routing decides about the ticket as it is. */
  readonly outcome: Outcome
  /** Everything that can become of tickets about the same sub-category and group. */
  readonly outcomes: readonly TicketOutcome[]
  readonly simulation: Simulation
  readonly thresholdMs: number | undefined
}) {
  const {choices, config, nowMs, onChange, outcome, outcomes, simulation, thresholdMs} = props
  const {t} = useWords()
  const id = useId()
  const stores = useKnownStores()
  const {categoryGroupId, openedBy, outside, subcategoryId = ''} = simulation
  const ofOpener = useMemo(
    () => outcomesByAge(outcomes, {openedBy, outside}),
    [openedBy, outcomes, outside],
  )
  const canHaveOrder = mayCarryOrder(config, simulation)
  const carriesOrder = canHaveOrder && simulation.order === 'selected'
  const instants = instantsOf(simulation, nowMs)
  const ageMs = (instants.submittedAt ?? Number.NaN) - (instants.placedAt ?? Number.NaN)
  // Whoever touches one time means the other as it stands there.
  const changeTimes = (times: Partial<TicketTimes>) =>
    onChange({
      placedAt: instants.placedAt,
      submittedAt: simulation.submittedAt,
      ...times,
    })
  return (
    <Section title={t('ticket.title')}>
      <FittingGrid gap={4}>
        <Labelled htmlFor={`${id}-group`} label={t('ticket.group')}>
          <DocumentSelect
            config={config}
            id={`${id}-group`}
            ids={choices.categoryGroupIds}
            onChange={(value) => onChange({categoryGroupId: value === noGroup ? null : value})}
            selected={categoryGroupId ?? noGroup}
          >
            <option value={noGroup}>{t('ticket.group.not-given')}</option>
          </DocumentSelect>
        </Labelled>
        {(choices.subcategoryIds.length > 1 || !choices.subcategoryIds.includes(subcategoryId)) && (
          <Labelled htmlFor={`${id}-subcategory`} label={t('ticket.subcategory')}>
            <DocumentSelect
              config={config}
              id={`${id}-subcategory`}
              ids={choices.subcategoryIds}
              onChange={(value) => onChange({subcategoryId: value})}
              selected={subcategoryId}
            />
          </Labelled>
        )}
        <Choice
          label={t('ticket.opened-by')}
          note={outside?.isOpenerAssumed ? t('ticket.opened-by.assumed') : undefined}
          onChange={(value) => onChange({openedBy: value})}
          options={[
            {title: t('ticket.opened-by.guest'), value: 'guest'},
            {title: t('ticket.opened-by.partner'), value: 'partner'},
          ]}
          value={openedBy}
        />
        <Choice
          disabled={!canHaveOrder}
          label={t('ticket.order')}
          note={canHaveOrder ? undefined : t('ticket.order.not-asked')}
          onChange={(order) => onChange({order})}
          options={[
            {title: t('ticket.order.selected'), value: 'selected'},
            {title: t('ticket.order.none'), value: 'none'},
          ]}
          value={carriesOrder ? 'selected' : 'none'}
        />
        <Labelled htmlFor={`${id}-store`} label={t('ticket.store')}>
          <TextInput
            disabled={!carriesOrder}
            fontSize={1}
            id={`${id}-store`}
            list={`${id}-stores`}
            onChange={({currentTarget: {value}}) => onChange({storeId: value.trim()})}
            value={carriesOrder ? simulation.storeId : ''}
          />
          <datalist id={`${id}-stores`}>
            {stores.map((storeId) => (
              <option key={storeId}>{storeId}</option>
            ))}
          </datalist>
        </Labelled>
      </FittingGrid>
      <OrderAgeSlider
        ageMs={Number.isNaN(ageMs) ? undefined : ageMs}
        disabled={!carriesOrder}
        followsClock={simulation.submittedAt === 'now' && simulation.placedAt !== 'default-age'}
        onChange={(age) => onChange(timesOfAge(simulation, age, nowMs))}
        // The running clock would be past the threshold a second later.
        onPick={(age) => onChange(timesOfAge(instants, age, nowMs))}
        outcome={outcome}
        outcomes={ofOpener}
        thresholdMs={thresholdMs}
      />
      <TimeFields disabled={!carriesOrder} onChange={changeTimes} times={simulation} />
    </Section>
  )
}

/** Documents by name; one that was chosen and is no choice any more stays among them. */
function DocumentSelect(props: {
  readonly children?: ReactNode
  readonly config: RoutingConfig
  readonly id: string
  readonly ids: readonly string[]
  readonly onChange: (id: string) => void
  readonly selected: string
}) {
  const {children, config, id, ids, onChange, selected} = props
  const nameOf = useDocumentName(config)
  const isGone = selected !== noGroup && !ids.includes(selected)
  return (
    <Select
      fontSize={1}
      id={id}
      onChange={({currentTarget: {value}}) => onChange(value)}
      value={selected}
    >
      {(isGone ? [selected, ...ids] : ids).map((documentId) => (
        <option key={documentId} value={documentId}>
          {nameOf(documentId)}
        </option>
      ))}
      {children}
    </Select>
  )
}

/** Ids of stores to suggest where one is typed; none while a directory has to be asked store by store. */
function useKnownStores(): readonly string[] {
  const {
    options: {subscriptions},
  } = useSupportRouting()
  return useMemo(() => knownStores(subscriptions), [subscriptions])
}
