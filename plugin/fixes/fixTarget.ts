import type {RawDocument} from '../../content/contentClient.ts'
import {type FindingFix, parseDocumentId, type RoutingConfig} from '../../engine/index.ts'
import {typeOfDocument} from '../content/typeOfDocument.ts'
import {applyToField} from './applyToField.ts'
import type {FieldChange} from './changeField.ts'

/** The document whose form or panel offers a fix, as it shows there. */
export interface EditedDocument {
  readonly _id: string
  readonly [field: string]: unknown
}

/**
 * The change that carries out a fix, in the state that is being edited: in a release the fixed document becomes part of that
 * release too, everywhere else its draft changes. Nothing published is ever touched.
 */
export function changeOfFix(
  fix: FindingFix,
  edited: EditedDocument,
  config: RoutingConfig,
  documents: ReadonlyMap<string, RawDocument>,
): FieldChange | undefined {
  const [field] = fix.path
  if (typeof field !== 'string') return undefined
  const {documentId} = fix
  const own = parseDocumentId(edited._id)
  const state = own?.state ?? 'published'
  const isRelease = state !== 'published' && state !== 'drafts'
  const storedId = isRelease ? `versions.${state}.${documentId}` : `drafts.${documentId}`
  const originIds = isRelease ? [documentId, `drafts.${documentId}`] : [documentId]
  const shown =
    own?.id === documentId
      ? edited
      : [storedId, ...originIds].map((id) => documents.get(id)).find((document) => document)
  const expected = shown?.[field]
  return {
    expected,
    field,
    next: applyToField(expected, fix),
    originIds,
    storedId,
    type: typeOfDocument(config, documentId),
  }
}

/** The change that takes another one back. */
export function undoOf(change: FieldChange): FieldChange {
  return {...change, expected: change.next, next: change.expected}
}
