import {Stack} from '@sanity/ui'
import {useCallback} from 'react'

import type {RoutingConfig} from '../../engine/index.ts'
import {useDocumentName} from '../content/documentNames.ts'
import {ChangeList} from './ChangeList.tsx'
import type {MarketChanges} from '../../engine/transitions.ts'

/** What goes elsewhere between two configurations, a list for each transition; nothing where nothing changes. */
export function ChangeLists(props: {
  readonly after: RoutingConfig
  readonly before: RoutingConfig
  readonly changes: MarketChanges
}) {
  const {after, before, changes} = props
  const nameOf = useNameInEither(before, after)
  if (changes.transitions.length === 0) return null
  return (
    <Stack gap={3}>
      {changes.transitions.map((transition) => (
        <ChangeList
          key={`${transition.from} ${transition.to}`}
          nameOf={nameOf}
          transition={transition}
        />
      ))}
    </Stack>
  )
}

/** Names a document as it will be called, and one that goes as it is called now. */
export function useNameInEither(
  before: RoutingConfig,
  after: RoutingConfig,
): (id: string) => string {
  const nameBefore = useDocumentName(before)
  const nameAfter = useDocumentName(after)
  const {categoryGroups, subcategories} = after
  return useCallback(
    (id) => (subcategories.has(id) || categoryGroups.has(id) ? nameAfter(id) : nameBefore(id)),
    [categoryGroups, nameAfter, nameBefore, subcategories],
  )
}
