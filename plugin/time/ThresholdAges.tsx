import {Button, Flex, Text} from '@sanity/ui'
import {useId} from 'react'

import {PlainFieldset} from '../elements/layout.ts'
import {useWords} from '../i18n/useWords.ts'
import {agesAtThreshold} from './thresholdAges.ts'
import {useAgeText} from './useAgeText.ts'

/** Buttons for the ages around the threshold, which no hand meets with a slider. */
export function ThresholdAges(props: {
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
