import {getPublishedId, useEditState, usePerspective} from 'sanity'

import {useShownRevision} from './useShownRevision.ts'

/**
 * A document as its form shows it at this keystroke, before it is saved, or as it was in the revision that its form shows.
 *
 * An inspector stands outside the form and gets an id only. `useEditState` is internal to Sanity, and
 * the only one that carries local edits there: this file is the one place that depends on it.
 */
export function useEditedDocument(documentId: string, documentType: string): unknown {
  const {selectedPerspectiveName, selectedReleaseId} = usePerspective()
  const {draft, published, version} = useEditState(
    getPublishedId(documentId),
    documentType,
    'default',
    selectedReleaseId,
  )
  const revision = useShownRevision()
  if (revision.kind === 'older') return revision.document
  if (selectedPerspectiveName === 'published') return published
  return version ?? draft ?? published
}
