import {Badge, Flex, Stack, Text, useTheme_v2} from '@sanity/ui'
import {memo} from 'react'
import {useNumberFormat, useUnitFormatter} from 'sanity'

import {minuteMs} from '../../engine/threshold.ts'
import {outcomeTone} from '../elements/outcomeLook.ts'
import {useOrderText} from '../elements/useOrderText.ts'
import {useWords} from '../i18n/useWords.ts'
import {At, Segment, Segments, ThresholdLine, TrackLine, WholeWord} from './ageLook.ts'
import {
  type AgeOutcome,
  decidingThreshold,
  isImpossible,
  type OrderOutcome,
  segmentsOf,
  withOrder,
} from './ageOutcomes.ts'
import {ticksOf} from './ageScale.ts'
import {useAgeText} from './timeTexts.ts'

/**
 * Which outcome belongs to which age, as a picture below the slider: the legend says the same in words.
 *
 * It does not know the age, so that it stands still while somebody drags.
 */
export const AgeBand = memo(function AgeBand(props: {
  readonly maxMs: number
  readonly outcomes: readonly AgeOutcome[]
  readonly thresholdMs: number | undefined
  readonly tickMs: number
}) {
  const {maxMs, outcomes, thresholdMs, tickMs} = props
  const {t} = useWords()
  const {color} = useTheme_v2()
  const ageText = useAgeText()
  const tickText = useTickText(tickMs)
  const limitMs = decidingThreshold(outcomes, thresholdMs)
  const limitShare = limitMs === undefined ? 0 : limitMs / maxMs
  return (
    <>
      {limitMs !== undefined && (
        <TrackLine $row={1} aria-hidden>
          <At $share={limitShare} $shift={limitShare} data-testid="order-age-threshold">
            <Text size={0} weight="medium">
              {ageText.threshold(limitMs)}
            </Text>
          </At>
          <ThresholdLine $share={limitShare} />
        </TrackLine>
      )}
      <Segments $row={2} aria-hidden>
        {segmentsOf(outcomes, maxMs).map(({endMs, impossible, outcome, startMs}) => (
          <Segment
            $edge={impossible ? undefined : color.badge[outcomeTone[outcome]].dot}
            $share={(endMs - startMs) / maxMs}
            border
            data-outcome={outcome}
            data-impossible={impossible || undefined}
            key={`${startMs} ${endMs}`}
            tone={impossible ? 'transparent' : outcomeTone[outcome]}
          >
            <WholeWord>
              <Text as={impossible ? 'del' : 'span'} muted={impossible} size={1} weight="medium">
                {t(`outcome.${outcome}`)}
              </Text>
            </WholeWord>
          </Segment>
        ))}
      </Segments>
      <TrackLine $row={3} aria-hidden>
        {ticksOf({maxMs, tickMs}).map((tick) => (
          <At
            $share={tick / maxMs}
            $shift={tick === 0 || tick === maxMs ? tick / maxMs : 0.5}
            key={tick}
          >
            <Text muted size={0}>
              {tickText(tick, tick === maxMs)}
            </Text>
          </At>
        ))}
      </TrackLine>
    </>
  )
})

const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

/** Writes the ticks of a scale: numbers, and the unit behind the last one alone, so that they fit on a narrow pane. */
function useTickText(tickMs: number): (tick: number, isLast: boolean) => string {
  const format = useUnitFormatter({notation: 'compact', unitDisplay: 'short'})
  const numbers = useNumberFormat({notation: 'compact'})
  const [unit, unitMs] =
    tickMs < hourMs
      ? (['minute', minuteMs] as const)
      : tickMs < dayMs
        ? (['hour', hourMs] as const)
        : (['day', dayMs] as const)
  return (tick, isLast) => (isLast ? format(tick / unitMs, unit) : numbers.format(tick / unitMs))
}

/** The band in words: each outcome with its ages, and why some cannot happen, or are all that can. */
export const AgeLegend = memo(function AgeLegend(props: {
  readonly outcomes: readonly AgeOutcome[]
}) {
  const {t} = useWords()
  const orderText = useOrderText()
  const rows = withOrder(props.outcomes)
  const reasons = new Set(rows.flatMap(({unreachableBecause}) => unreachableBecause ?? []))
  return (
    <Stack gap={3}>
      <Flex as="ul" gap={3} padding={0} wrap="wrap">
        {rows.map((row) => (
          <Flex align="center" as="li" gap={2} key={row.order.afterMs}>
            <AgeOutcomeBadge row={row} />
            <Text muted size={1}>
              {rows.length === 1 ? t('age.any') : orderText(row.order)}
            </Text>
          </Flex>
        ))}
      </Flex>
      {[...reasons].map((reason) => (
        <Text key={reason} muted size={1}>
          {reason === 'no-order-selection'
            ? t('age.impossible', {because: t(`unreachable.${reason}`)})
            : t('age.because', {because: t(`unreachable.${reason}`)})}
        </Text>
      ))}
    </Stack>
  )
})

function AgeOutcomeBadge(props: {readonly row: OrderOutcome}) {
  const {t} = useWords()
  const {outcome} = props.row
  const word = t(`outcome.${outcome}`)
  return isImpossible(props.row) ? (
    <Badge fontSize={1}>
      <del>{word}</del>
    </Badge>
  ) : (
    <Badge fontSize={1} tone={outcomeTone[outcome]}>
      {word}
    </Badge>
  )
}
