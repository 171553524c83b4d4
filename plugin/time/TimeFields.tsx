import {Flex, Stack, Switch, Text} from '@sanity/ui'
import {useId} from 'react'
import {useCurrentLocale} from 'sanity'

import {FittingGrid} from '../elements/layout.ts'
import {useWords} from '../i18n/useWords.ts'
import {offsetText} from './instantText.ts'
import {instantsOf, type TicketTimes} from './ticketTimes.ts'
import {useClock} from './useClock.ts'
import {useTimeZone} from './useTimeZone.ts'
import {WallTimeInput} from './WallTimeInput.tsx'

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
