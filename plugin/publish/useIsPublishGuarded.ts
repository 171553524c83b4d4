import {useMemo} from 'react'
import {useSource} from 'sanity'

import {isGuardedAction} from './guardSupportActions.ts'

/**
 * Whether "Publish" of a support type shows first what it changes, after all plugins and the workspace had their say.
 *
 * It does not when `supportRouting` stands before `structureTool`, when a plugin behind it replaces the action, or when the
 * market switched it off.
 */
export function useIsPublishGuarded(schemaType: string): boolean {
  const {document} = useSource()
  return useMemo(
    () =>
      document
        .actions({releaseId: undefined, schemaType, versionType: 'draft'})
        .some((action) => action.action === 'publish' && isGuardedAction(action)),
    [document, schemaType],
  )
}
