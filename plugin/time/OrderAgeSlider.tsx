import {Badge, Button, Flex, Stack, Text} from '@sanity/ui'
import {useId, useRef, useState} from 'react'

import type {Outcome} from '../../engine/index.ts'
import {minuteMs} from '../../engine/threshold.ts'
import {PlainFieldset} from '../elements/layout.ts'
import {outcomeTone} from '../elements/outcomeLook.ts'
import {useWords} from '../i18n/useWords.ts'
import {AgeBand, AgeLegend} from './AgeBand.tsx'
import {AgeRange, Track} from './ageLook.ts'
import {type AgeOutcome, decidingThreshold} from './ageOutcomes.ts'
import {agesAtThreshold, type AgeScale, ageScale, dragStepOf} from './ageScale.ts'
import {useAgeText} from './timeTexts.ts'

/** Properties of {@link OrderAgeSlider}. */
export interface OrderAgeSliderProps {
  /** Milliseconds from the order to the ticket; negative for an order in the future, `undefined` while a time is unknown. */
  readonly ageMs: number | undefined
  /** The ticket has no order, so that it has no age either. */
  readonly disabled: boolean
  /** The ids of what names the slider; it brings a label of its own otherwise. */
  readonly labelledBy?: string
  /** The age grows with the clock, so that it is spoken in whole minutes only. */
  readonly followsClock: boolean
  /** Gets milliseconds, in whole minutes. */
  readonly onChange: (ageMs: number) => void
  /** Gets milliseconds to the second, from the buttons at the threshold. */
  readonly onPick: (ageMs: number) => void
  /** What routing decides about the ticket as it is. */
  readonly outcome: Outcome
  /** One opener's rows, in order of age; the same array as long as nothing changes, or the picture is drawn anew. */
  readonly outcomes: readonly AgeOutcome[]
  /** Milliseconds; `undefined` where none is configured. */
  readonly thresholdMs: number | undefined
}

/** How old the order is when its ticket is submitted, over a picture of what that decides. */
export function OrderAgeSlider(props: OrderAgeSliderProps) {
  const {
    ageMs,
    disabled,
    followsClock,
    labelledBy,
    onChange,
    onPick,
    outcome,
    outcomes,
    thresholdMs,
  } = props
  const {t} = useWords()
  const ageText = useAgeText()
  const {hold, maxMs, release, tickMs} = useHeldScale(thresholdMs, ageMs)
  const isDragged = useRef(false)
  const id = useId()
  const current = disabled || ageMs === undefined ? undefined : outcome
  const limitMs = decidingThreshold(outcomes, thresholdMs)
  const words = wordsOf(ageMs)
  const spoken = wordsOf(
    followsClock && ageMs !== undefined ? Math.floor(ageMs / minuteMs) * minuteMs : ageMs,
  )

  /** The age in words, and where it lies when that is not on the scale. */
  function wordsOf(told: number | undefined): string {
    if (disabled) return t('compared.order.absent')
    if (told === undefined) return t('age.unknown')
    const age = ageText.age(told)
    return told > maxMs ? t('age.beyond', {age}) : age
  }

  function change(minutes: number): void {
    const wanted = minutes * minuteMs
    const stepMs = isDragged.current ? dragStepOf({maxMs, tickMs}) : minuteMs
    onChange(Math.min(maxMs, Math.round(wanted / stepMs) * stepMs))
  }

  return (
    <Stack data-testid="order-age" gap={4}>
      <Flex align="center" gap={3} justify="space-between" wrap="wrap">
        {labelledBy === undefined && (
          <Text as="label" htmlFor={id} id={`${id}-label`} size={1} weight="medium">
            {t('age.title')}
          </Text>
        )}
        <Flex align="center" gap={2}>
          <Text data-testid="order-age-words" muted={disabled} size={1}>
            {words}
          </Text>
          {current && (
            <Badge fontSize={1} tone={outcomeTone[current]}>
              {t(`outcome.${current}`)}
            </Badge>
          )}
        </Flex>
      </Flex>
      <Track>
        <AgeBand maxMs={maxMs} outcomes={outcomes} thresholdMs={thresholdMs} tickMs={tickMs} />
        <AgeRange
          aria-labelledby={labelledBy ?? `${id}-label`}
          aria-valuetext={
            current ? t('age.value-text', {age: spoken, outcome: t(`outcome.${current}`)}) : spoken
          }
          data-unknown={ageMs === undefined || undefined}
          disabled={disabled}
          id={id}
          max={maxMs / minuteMs}
          min={0}
          onBlur={release}
          onChange={({currentTarget}) => change(currentTarget.valueAsNumber)}
          onFocus={hold}
          onKeyDown={() => {
            isDragged.current = false
          }}
          onPointerCancel={() => {
            isDragged.current = false
          }}
          onPointerDown={() => {
            isDragged.current = true
            hold()
          }}
          onPointerUp={() => {
            isDragged.current = false
          }}
          step={1}
          value={Math.floor(Math.min(maxMs, Math.max(0, ageMs ?? 0)) / minuteMs)}
        />
      </Track>
      {limitMs !== undefined && (
        <ThresholdAges ageMs={ageMs} disabled={disabled} onChange={onPick} thresholdMs={limitMs} />
      )}
      <AgeLegend outcomes={outcomes} />
    </Stack>
  )
}

/** The scale of a slider, and when a hand is on it. */
export interface HeldScale extends AgeScale {
  readonly hold: () => void
  readonly release: () => void
}

/** The scale that an age needs; while a hand is on the slider it never shrinks, since its thumb would run away. */
function useHeldScale(thresholdMs: number | undefined, ageMs: number | undefined): HeldScale {
  const [held, setHeld] = useState<AgeScale & {readonly thresholdMs: number | undefined}>()
  const needed = ageScale(thresholdMs, ageMs)
  const {maxMs, tickMs} =
    held && held.thresholdMs === thresholdMs && held.maxMs > needed.maxMs ? held : needed
  return {
    hold: () => setHeld({maxMs, thresholdMs, tickMs}),
    maxMs,
    release: () => setHeld(undefined),
    tickMs,
  }
}

/** Buttons for the ages around the threshold, which no hand meets with a slider. */
function ThresholdAges(props: {
  readonly ageMs: number | undefined
  readonly disabled: boolean
  readonly onChange: (ageMs: number) => void
  /** Milliseconds. */
  readonly thresholdMs: number
}) {
  const {ageMs, disabled, onChange, thresholdMs} = props
  const {t} = useWords()
  const ageText = useAgeText()
  const id = useId()
  return (
    <PlainFieldset aria-labelledby={id}>
      <Flex align="center" gap={2} wrap="wrap">
        <Text id={id} muted size={1}>
          {t('age.pick.title')}
        </Text>
        <Flex gap={2} wrap="wrap">
          {agesAtThreshold(thresholdMs).map((each) => (
            <Button
              aria-label={t('age.pick.name', {
                length: ageText.length(each.ageMs),
                pick: t(`age.pick.${each.name}`),
              })}
              aria-pressed={each.ageMs === ageMs}
              disabled={disabled}
              fontSize={1}
              key={each.name}
              mode="ghost"
              onClick={() => onChange(each.ageMs)}
              padding={2}
              selected={each.ageMs === ageMs}
              text={t(`age.pick.${each.name}`)}
            />
          ))}
        </Flex>
      </Flex>
    </PlainFieldset>
  )
}
