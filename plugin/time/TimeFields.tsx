import {Button, Flex, Stack, Switch, Text, TextInput} from '@sanity/ui'
import {useId, useState} from 'react'
import {useCurrentLocale} from 'sanity'

import {Labelled} from '../elements/Choice.tsx'
import {FittingGrid} from '../elements/layout.ts'
import {useWords} from '../i18n/useWords.ts'
import {instantsOf, type TicketTimes} from './ticketTimes.ts'
import {useInstantText, useTimeZone} from './timeTexts.ts'
import {useClock} from './useClock.ts'
import {instantOfEdit, isSecondOfTwo, offsetText, readWallText, toWallText} from './wallTime.ts'

/** When the order was placed and the ticket submitted, in one zone that is named below. */
export function TimeFields(props: {
  /** The ticket has no order; only the time of the order is then closed. */
  readonly disabled: boolean
  /** Gets what changed alone. */
  readonly onChange: (part: Partial<TicketTimes>) => void
  readonly times: TicketTimes
}) {
  const {disabled, onChange, times} = props
  const {t} = useWords()
  const followsClock = times.submittedAt === 'now'
  const nowMs = useClock(followsClock)
  const {placedAt: placed, submittedAt} = instantsOf(times, nowMs)
  const placedAt = disabled ? undefined : placed
  const zone = useZoneText(placedAt, submittedAt)
  const id = useId()
  return (
    <Stack data-testid="time-fields" gap={3}>
      <FittingGrid gap={4}>
        <WallTimeInput
          disabled={disabled}
          id={`${id}-placed`}
          isRunning={followsClock && times.placedAt === 'default-age'}
          label={t('ticket.placed-at')}
          onChange={(instant) => onChange({placedAt: instant})}
          value={placedAt}
        />
        <Stack gap={3}>
          <WallTimeInput
            id={`${id}-submitted`}
            isRunning={followsClock}
            label={t('ticket.submitted-at')}
            onChange={(instant) => onChange({submittedAt: instant})}
            value={submittedAt}
          />
          <Flex align="center" as="label" gap={2}>
            <Switch
              checked={followsClock}
              onChange={({currentTarget}) =>
                onChange({submittedAt: currentTarget.checked ? 'now' : nowMs})
              }
            />
            <Text size={1}>{t('time.now')}</Text>
          </Flex>
        </Stack>
      </FittingGrid>
      <Text data-testid="time-zone" muted size={1}>
        {zone}
      </Text>
    </Stack>
  )
}

/** Names the zone, and how far it is from Greenwich: twice where the clocks change between order and ticket. */
function useZoneText(placedAt: number | undefined, submittedAt: number | undefined): string {
  const {t} = useWords()
  const {id: locale} = useCurrentLocale()
  const zone = useTimeZone()
  const [placed, submitted] = [placedAt, submittedAt].map((instant) =>
    instant === undefined ? '' : offsetText(instant, {locale, timeZone: zone}),
  )
  if (placed && submitted && placed !== submitted) {
    return t('time.zone', {context: 'changes', placed, submitted, zone})
  }
  const offset = placed || submitted
  return offset ? t('time.zone', {context: 'offset', offset, zone}) : t('time.zone', {zone})
}

/** A date and time in the zone of the plugin, to the second; it says so where the clocks change at that very time. */
function WallTimeInput(props: {
  readonly disabled?: boolean
  readonly id: string
  readonly label: string
  /** Gets epoch milliseconds; `undefined` for an empty input. */
  readonly onChange: (instant: number | undefined) => void
  /** The value moves on by itself; it stands still while somebody is in the input, and stays where it is set by hand. */
  readonly isRunning?: boolean
  /** Epoch milliseconds; `undefined` shows an empty input. */
  readonly value: number | undefined
}) {
  const {disabled = false, id, isRunning = false, label, onChange, value} = props
  const {t} = useWords()
  const timeZone = useTimeZone()
  const write = useInstantText()
  // What the input showed when somebody came into it. Nothing changes under the fingers: neither to the next second, nor from
  // a time that does not exist to the one that it counts as.
  const [entered, setEntered] = useState<string>()
  const [typed, setTyped] = useState<Typed>()
  const shown = toWallText(value, timeZone)
  // What was typed is of no use any more once the time comes from elsewhere.
  const own = typed && typed.instant === value ? typed.text : undefined
  const read = readWallText(own ?? shown, timeZone)
  const hasNote = !disabled && !isRunning && value !== undefined && read && read.kind !== 'once'
  return (
    <Labelled htmlFor={id} label={label}>
      <TextInput
        aria-describedby={hasNote ? `${id}-note` : undefined}
        disabled={disabled}
        fontSize={1}
        id={id}
        max="9999-12-31T23:59:59"
        onBlur={() => setEntered(undefined)}
        onChange={({currentTarget: {value: text}}) => {
          const instant = instantOfEdit(text, timeZone, value)
          setTyped({instant, text})
          onChange(instant)
        }}
        onFocus={() => setEntered(shown)}
        step={1}
        type="datetime-local"
        value={entered === undefined ? shown : (own ?? (isRunning ? entered : shown))}
      />
      {hasNote && (
        <Stack gap={3}>
          <Text id={`${id}-note`} muted size={1}>
            {read.kind === 'skipped'
              ? t('time.skipped', {time: write(value, value), typed: own?.slice(dateLength)})
              : t('time.twice', {
                  context: isSecondOfTwo(read, value) ? 'second' : 'first',
                  time: write(value, value),
                })}
          </Text>
          {read.kind === 'twice' && (
            <Flex>
              <Button
                fontSize={1}
                mode="ghost"
                onClick={() => onChange(isSecondOfTwo(read, value) ? read.instant : read.second)}
                padding={2}
                text={t('time.take-other', {
                  context: isSecondOfTwo(read, value) ? 'first' : 'second',
                })}
              />
            </Flex>
          )}
        </Stack>
      )}
    </Labelled>
  )
}

/** How long the date and the letter behind it are; a time that clocks skip is of a year with four digits. */
const dateLength = '2026-03-29T'.length

/** What a person typed, and the instant that it stands for. */
interface Typed {
  readonly instant: number | undefined
  readonly text: string
}
