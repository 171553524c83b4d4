import {Flex, Radio, Select, Stack, Text, TextInput} from '@sanity/ui'
import {type ReactNode, useId} from 'react'
import {useTranslation} from 'sanity'

import {canCarryOrder, type RoutingConfig} from '../../engine/index.ts'
import {useDocumentName} from '../content/useDocumentName.ts'
import {supportRoutingNamespace} from '../i18n/index.ts'
import {FittingGrid} from '../elements/layout.ts'
import {Section} from '../elements/Section.tsx'
import type {Choices, Simulation} from './simulation.ts'

/** The value of the option "the ticket names no group"; ids of Sanity are never empty. */
const noGroup = ''

/** The ticket to try: every control changes the answer at once. */
export function TicketForm(props: {
  readonly choices: Choices
  readonly config: RoutingConfig
  readonly onChange: (simulation: Simulation) => void
  readonly simulation: Simulation
}) {
  const {choices, config, onChange, simulation} = props
  const {t} = useTranslation(supportRoutingNamespace)
  const nameOf = useDocumentName(config)
  const id = useId()
  const change = (part: Partial<Simulation>) => onChange({...simulation, ...part})
  const {openedBy, subcategoryId: subcategory = ''} = simulation
  const mayCarryOrder = canCarryOrder(config, subcategory, openedBy)
  const carriesOrder = mayCarryOrder && simulation.order === 'selected'
  return (
    <Section title={t('ticket.title')}>
      <FittingGrid gap={4}>
        <Labelled htmlFor={`${id}-group`} label={t('ticket.group')}>
          <Select
            fontSize={1}
            id={`${id}-group`}
            onChange={({currentTarget: {value}}) =>
              change({categoryGroupId: value === noGroup ? null : value})
            }
            value={simulation.categoryGroupId ?? noGroup}
          >
            {choices.categoryGroupIds.map((groupId) => (
              <option key={groupId} value={groupId}>
                {nameOf(groupId)}
              </option>
            ))}
            <option value={noGroup}>{t('ticket.group.not-given')}</option>
          </Select>
        </Labelled>
        {choices.subcategoryIds.length > 1 && (
          <Labelled htmlFor={`${id}-subcategory`} label={t('ticket.subcategory')}>
            <Select
              fontSize={1}
              id={`${id}-subcategory`}
              onChange={({currentTarget: {value}}) => change({subcategoryId: value})}
              value={simulation.subcategoryId}
            >
              {choices.subcategoryIds.map((subcategoryId) => (
                <option key={subcategoryId} value={subcategoryId}>
                  {nameOf(subcategoryId)}
                </option>
              ))}
            </Select>
          </Labelled>
        )}
        <RadioGroup
          label={t('ticket.opened-by')}
          onChange={(openedBy) => change({openedBy})}
          options={[
            {title: t('ticket.opened-by.guest-app'), value: 'guest-app'},
            {title: t('ticket.opened-by.partner'), value: 'partner'},
          ]}
          value={simulation.openedBy}
        />
        <RadioGroup
          disabled={!mayCarryOrder}
          label={t('ticket.order')}
          note={mayCarryOrder ? undefined : t('ticket.order.not-asked')}
          onChange={(order) => change({order})}
          options={[
            {title: t('ticket.order.selected'), value: 'selected'},
            {title: t('ticket.order.none'), value: 'none'},
          ]}
          value={carriesOrder ? 'selected' : 'none'}
        />
        <Labelled htmlFor={`${id}-placed`} label={t('ticket.placed-at')}>
          <TextInput
            disabled={!carriesOrder}
            fontSize={1}
            id={`${id}-placed`}
            onChange={({currentTarget: {value}}) => change({placedAt: fromLocalInput(value)})}
            step={1}
            type="datetime-local"
            value={carriesOrder ? toLocalInput(simulation.placedAt) : ''}
          />
        </Labelled>
        <Labelled htmlFor={`${id}-submitted`} label={t('ticket.submitted-at')}>
          <TextInput
            fontSize={1}
            id={`${id}-submitted`}
            onChange={({currentTarget: {value}}) => change({submittedAt: fromLocalInput(value)})}
            step={1}
            type="datetime-local"
            value={toLocalInput(
              simulation.submittedAt === 'now' ? Date.now() : simulation.submittedAt,
            )}
          />
        </Labelled>
        <Labelled htmlFor={`${id}-store`} label={t('ticket.store')}>
          <TextInput
            disabled={!carriesOrder}
            fontSize={1}
            id={`${id}-store`}
            onChange={({currentTarget: {value}}) => change({storeId: value})}
            value={carriesOrder ? simulation.storeId : ''}
          />
        </Labelled>
      </FittingGrid>
    </Section>
  )
}

function Labelled(props: {
  readonly children: ReactNode
  readonly htmlFor: string
  readonly label: string
}) {
  return (
    <Stack gap={3}>
      <Text as="label" htmlFor={props.htmlFor} muted size={1}>
        {props.label}
      </Text>
      {props.children}
    </Stack>
  )
}

function RadioGroup<Value extends string>(props: {
  readonly disabled?: boolean
  readonly label: string
  readonly note?: string | undefined
  readonly onChange: (value: Value) => void
  readonly options: readonly {readonly title: string; readonly value: Value}[]
  readonly value: Value
}) {
  const {disabled, label, note, onChange, options, value} = props
  const name = useId()
  return (
    <Stack
      aria-describedby={note && `${name}-note`}
      aria-labelledby={`${name}-label`}
      gap={3}
      role="radiogroup"
    >
      <Text id={`${name}-label`} muted size={1}>
        {label}
      </Text>
      <Flex gap={4} paddingY={2} wrap="wrap">
        {options.map((option) => (
          <Flex align="center" as="label" gap={2} key={option.value}>
            <Radio
              checked={option.value === value}
              disabled={disabled}
              name={name}
              onChange={() => onChange(option.value)}
              value={option.value}
            />
            <Text size={1}>{option.title}</Text>
          </Flex>
        ))}
      </Flex>
      {note && (
        <Text id={`${name}-note`} muted size={1}>
          {note}
        </Text>
      )}
    </Stack>
  )
}

function fromLocalInput(value: string): number | undefined {
  const time = Date.parse(value)
  return Number.isNaN(time) ? undefined : time
}

function toLocalInput(time: number | undefined): string {
  if (time === undefined) return ''
  const date = new Date(time)
  return new Date(time - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 19)
}
