import {Stack, Text} from '@sanity/ui'
import type {ReactNode} from 'react'

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
