import {Stack, Text} from '@sanity/ui'
import {type ReactNode, useId} from 'react'

import {focusHome} from './focusHome.ts'

/** A titled part of the panel. */
export function Section(props: {readonly children: ReactNode; readonly title: string}) {
  const id = useId()
  return (
    <Stack {...focusHome} aria-labelledby={id} as="section" gap={4}>
      <Text as="h3" id={id} size={1} weight="semibold">
        {props.title}
      </Text>
      {props.children}
    </Stack>
  )
}
