import {Text, useTheme_v2} from '@sanity/ui'
import {memo} from 'react'

import {outcomeTone} from '../elements/outcomeLook.ts'
import {useWords} from '../i18n/useWords.ts'
import {segmentsOf} from './ageBand.ts'
import {At, Segment, Segments, ThresholdLine, TrackLine, WholeWord} from './ageLook.ts'
import {type AgeOutcome, decidingThreshold} from './ageOutcomes.ts'
import {ticksOf} from './ageScale.ts'
import {useAgeText} from './useAgeText.ts'
import {useTickText} from './useTickText.ts'

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
