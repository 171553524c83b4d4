import {dequal} from 'dequal/lite'
import {set, unset} from 'sanity'

import {parseDocumentId, storedIdOf} from '../../engine/documentId.ts'
import type {OpenForm} from '../content/openForms.ts'
import {type FieldChange, type FieldChangeResult, undoOf} from './changeField.ts'

/**
 * Makes a change in the form that shows its document, as typing does; `undefined` where that form shows another state, or
 * may not be written in.
 *
 * What was typed a moment ago is in the form and not in the lake yet, so a change beside the form would take it for
 * somebody else's.
 */
export function changeInForm(form: OpenForm, change: FieldChange): FieldChangeResult | undefined {
  const {document, patch, readOnly} = form
  if (readOnly || writtenId(document._id) !== change.storedId) return undefined
  const {expected, field, next} = change
  if (!dequal(document[field], expected)) return {kind: 'changed-since'}
  patch(next === undefined ? unset([field]) : set(next, [field]))
  return {kind: 'done', undo: undoOf(change)}
}

/** The id of what typing in a form changes: a published document gets its draft. */
function writtenId(shownId: string): string | undefined {
  const shown = parseDocumentId(shownId)
  return shown?.state === 'published' ? storedIdOf(shown.id, 'drafts') : shownId
}
