import {Flex, Radio, Stack, Text} from '@sanity/ui'
import {type ReactNode, useId} from 'react'

/** A question with a few answers, all of them in sight. */
export function Choice<Value extends string>(props: {
  readonly disabled?: boolean
  readonly label: string
  /** Below the answers, and heard with the question: like why nothing can be chosen. */
  readonly note?: string | undefined
  readonly onChange: (value: Value) => void
  readonly options: readonly {readonly title: string; readonly value: Value}[]
  readonly value: Value
}) {
  const {disabled = false, label, note, onChange, options, value} = props
  const name = useId()
  return (
    <Stack
      aria-describedby={note === undefined ? undefined : `${name}-note`}
      aria-labelledby={`${name}-label`}
      gap={3}
      role="radiogroup"
    >
      <Text id={`${name}-label`} size={1} weight="medium">
        {label}
      </Text>
      <Flex gap={4} wrap="wrap">
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
      {note !== undefined && (
        <Text id={`${name}-note`} muted size={1}>
          {note}
        </Text>
      )}
    </Stack>
  )
}

/** A control below its label. */
export function Labelled(props: {
  readonly children: ReactNode
  /** The id of the control. */
  readonly htmlFor: string
  readonly label: string
}) {
  return (
    <Stack gap={3}>
      <Text as="label" htmlFor={props.htmlFor} size={1} weight="medium">
        {props.label}
      </Text>
      {props.children}
    </Stack>
  )
}
