import {getPublishedId, useEditState, usePerspective} from 'sanity'

/**
 * A document as its form shows it at this keystroke, before it is saved.
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
  if (selectedPerspectiveName === 'published') return published
  return version ?? draft ?? published
}
