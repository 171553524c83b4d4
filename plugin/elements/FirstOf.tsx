import {Button, Flex, Stack} from '@sanity/ui'
import {type ReactNode, useState} from 'react'

import {useWords} from '../i18n/useWords.ts'
import {focusHome, leadFocusHome} from './focusHome.ts'

/** A thousand rows at once would hold up the page for seconds. */
const atATime = 100

/** The beginning of a long list, with the rest behind a button, some more at each press. */
export function FirstOf<Item>(props: {
  readonly children: (shown: readonly Item[]) => ReactNode
  /** How many stand there at first. */
  readonly first: number
  readonly items: readonly Item[]
}) {
  const {children, first, items} = props
  const {t} = useWords()
  const [added, setAdded] = useState(0)
  const shown = items.slice(0, first + added)
  const count = items.length - shown.length
  return (
    <Stack {...focusHome} gap={3}>
      {children(shown)}
      {count > 0 && (
        <Flex>
          <Button
            fontSize={1}
            mode="bleed"
            onClick={() => setAdded(added + atATime)}
            padding={2}
            ref={leadFocusHome}
            text={t('impact.more', {count})}
          />
        </Flex>
      )}
    </Stack>
  )
}
