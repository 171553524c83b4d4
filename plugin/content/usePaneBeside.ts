import {useCallback} from 'react'
import type {RouterState} from 'sanity/router'
import {usePaneRouter} from 'sanity/structure'

/** A document to be opened, and what the address of its pane says besides. */
export interface OpenedDocument {
  readonly id: string
  readonly params?: Readonly<Record<string, string | undefined>>
  readonly type: string
}

/**
 * The way to a document in a pane beside this one, where Sanity opens what a reference refers to as well; `undefined` outside of
 * the structure tool.
 *
 * Its type is part of the address. An `edit` intent goes to whichever pane of the host's structure takes it first, and there are
 * structures with a pane that takes every document for one of its own type.
 */
export function usePaneBeside(): (document: OpenedDocument) => RouterState | undefined {
  const {groupIndex, routerPanesState} = usePaneRouter()
  return useCallback(
    ({id, params, type}) => {
      if (routerPanesState[groupIndex] === undefined) return undefined
      const beside = {id, params: {...params, type}}
      return {panes: [...routerPanesState.slice(0, groupIndex + 1), [beside]]}
    },
    [groupIndex, routerPanesState],
  )
}
