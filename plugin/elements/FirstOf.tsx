import {Button, Flex, Stack} from '@sanity/ui'
import {type ReactNode, useState} from 'react'
import {useTranslation} from 'sanity'

import {supportRoutingNamespace} from '../i18n/index.ts'

/** The beginning of a long list, with the rest behind a button. */
export function FirstOf<Item>(props: {
  readonly children: (shown: readonly Item[]) => ReactNode
  /** How many stand there at first. */
  readonly first: number
  readonly items: readonly Item[]
}) {
  const {children, first, items} = props
  const {t} = useTranslation(supportRoutingNamespace)
  const [isOpen, setOpen] = useState(false)
  const shown = isOpen ? items : items.slice(0, first)
  const count = items.length - shown.length
  return (
    <Stack gap={3}>
      {children(shown)}
      {count > 0 && (
        <Flex>
          <Button
            fontSize={1}
            mode="bleed"
            onClick={() => setOpen(true)}
            padding={2}
            text={t('impact.more', {count})}
          />
        </Flex>
      )}
    </Stack>
  )
}
