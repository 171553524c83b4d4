import {Flex, Radio, Stack, Text} from '@sanity/ui'
import {useId} from 'react'

/** A question with a few answers, all of them in sight. */
export function Choice<Value extends string>(props: {
  readonly label: string
  readonly onChange: (value: Value) => void
  readonly options: readonly {readonly title: string; readonly value: Value}[]
  readonly value: Value
}) {
  const {label, onChange, options, value} = props
  const name = useId()
  return (
    <Stack aria-labelledby={`${name}-label`} gap={3} role="radiogroup">
      <Text id={`${name}-label`} size={1} weight="medium">
        {label}
      </Text>
      <Flex gap={4} wrap="wrap">
        {options.map((option) => (
          <Flex align="center" as="label" gap={2} key={option.value}>
            <Radio
              checked={option.value === value}
              name={name}
              onChange={() => onChange(option.value)}
              value={option.value}
            />
            <Text size={1}>{option.title}</Text>
          </Flex>
        ))}
      </Flex>
    </Stack>
  )
}
