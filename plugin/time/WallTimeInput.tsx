import {Button, Flex, Stack, Text, TextInput} from '@sanity/ui'
import {useState} from 'react'

import {Labelled} from '../elements/Labelled.tsx'
import {useWords} from '../i18n/useWords.ts'
import {useInstantText} from './useInstantText.ts'
import {useTimeZone} from './useTimeZone.ts'
import {instantOfEdit, isSecondOfTwo, readWallText, toWallText} from './wallTime.ts'

/** A date and time in the zone of the plugin, to the second; it says so where the clocks change at that very time. */
export function WallTimeInput(props: {
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
