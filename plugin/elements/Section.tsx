import {Stack, Text} from '@sanity/ui'
import {type ReactNode, useId} from 'react'
import {styled} from 'styled-components'

import {focusHome} from './focusHome.ts'

/** A titled part of the panel; where it is scrolled out of sight, a keystroke costs no layout and no paint of it. */
export function Section(props: {readonly children: ReactNode; readonly title: string}) {
  const id = useId()
  return (
    <Part {...focusHome} aria-labelledby={id} forwardedAs="section" gap={4}>
      <Text as="h3" id={id} size={1} weight="semibold">
        {props.title}
      </Text>
      {props.children}
    </Part>
  )
}

/** A part that is painted by itself is cut off at its edges, but for the room that rings around focused buttons need. */
const Part = styled(Stack)`
  contain-intrinsic-block-size: auto 8em;
  content-visibility: auto;
  overflow-clip-margin: 0.25em;
`
