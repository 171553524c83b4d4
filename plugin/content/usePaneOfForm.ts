import {useDocumentPane} from 'sanity/structure'

import type {EditedDocument} from '../../content/editedMarket.ts'

/** What a document's pane knows of its form. */
export interface PaneOfForm {
  /** What the form shows: of another revision than the newest, that one. */
  readonly displayed: Partial<EditedDocument> | null
  /** The newest. */
  readonly value: object
  readonly isRevisionMissing: boolean
  /** Whether the form is as it will be: it can be written in, or it is known that it cannot. */
  readonly isSettled: boolean
}

/**
 * The pane around a view or an inspector, which are told of the newest document only.
 *
 * `useDocumentPane` is internal to Sanity, and nothing public has the same: this file is the one place that depends on it.
 */
export function usePaneOfForm(): PaneOfForm {
  const {connectionState, displayed, isPermissionsLoading, ready, revisionNotFound, value} =
    useDocumentPane()
  // Without a connection it may take for ever.
  const isSettled = connectionState === 'reconnecting' || (ready && !isPermissionsLoading)
  return {displayed, isRevisionMissing: revisionNotFound, isSettled, value}
}
