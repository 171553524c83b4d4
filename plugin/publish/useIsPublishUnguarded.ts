import {useMemo} from 'react'
import {useSource} from 'sanity'

import {couldGuardPublish, isGuardedAction} from './guardSupportActions.ts'

/**
 * Whether there is a "Publish" of a support type that the guard never met: `supportRouting` stands before `structureTool`,
 * and the workspace does not guard by itself. What a host puts around a guarded action is no such case.
 */
export function useIsPublishUnguarded(schemaType: string): boolean {
  const {document} = useSource()
  return useMemo(
    () =>
      document
        .actions({releaseId: undefined, schemaType, versionType: 'draft'})
        .some((action) => action.action === 'publish' && !isGuardedAction(action)) &&
      !couldGuardPublish(),
    [document, schemaType],
  )
}
