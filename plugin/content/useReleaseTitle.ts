import {useCallback} from 'react'
import {usePerspective} from 'sanity'

/** Names a release as the Studio's perspective menu does where it is selected there, and by its id otherwise. */
export function useReleaseTitle(): (releaseId: string) => string {
  const {selectedPerspective, selectedReleaseId} = usePerspective()
  const title =
    typeof selectedPerspective === 'object' ? selectedPerspective.metadata.title : undefined
  return useCallback(
    (releaseId) => (releaseId === selectedReleaseId && title) || releaseId,
    [selectedReleaseId, title],
  )
}
