import {useMemo} from 'react'
import {usePaneRouter} from 'sanity/structure'

import {asRestored, type EditedDocument, isEditedDocument} from '../../content/editedMarket.ts'
import {usePaneOfForm} from './usePaneOfForm.ts'

/** Which revision of its document a pane shows. */
export type ShownRevision =
  | {readonly kind: 'newest'}
  /** An older one is on its way. */
  | {readonly kind: 'loading'}
  /** As it was then, under the id of what its restoring would change. */
  | {readonly kind: 'older'; readonly document: EditedDocument}
  /** The address names one that the history does not have. */
  | {readonly kind: 'not-found'}

const newest: ShownRevision = {kind: 'newest'}
const loading: ShownRevision = {kind: 'loading'}
const notFound: ShownRevision = {kind: 'not-found'}

/** The revision that the form in this pane shows, from the history that Sanity opens beside it. */
export function useShownRevision(): ShownRevision {
  const {params: {rev} = {}} = usePaneRouter()
  const {displayed, isRevisionMissing, isSettled, value} = usePaneOfForm()
  return useMemo(() => {
    if (rev === undefined) return newest
    if (isRevisionMissing) return notFound
    // The form shows the newest one as well, until the older one is there.
    if (displayed === value) return isSettled ? newest : loading
    // So empty is only what stands for one that is on its way.
    if (!isEditedDocument(displayed) || !('_createdAt' in displayed)) return loading
    return {document: asRestored(displayed), kind: 'older'}
  }, [displayed, isRevisionMissing, isSettled, rev, value])
}
