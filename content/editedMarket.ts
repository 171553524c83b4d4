import {storedIdOf} from '../engine/documentId.ts'
import {
  type FieldNames,
  parseDocumentId,
  type Perspective,
  type RoutingConfig,
  withDocument,
} from '../engine/index.ts'
import type {RawDocument} from './contentClient.ts'
import {perspectiveOfDocument} from './perspective.ts'
import {routingConfigOf} from './routingConfig.ts'

type Documents = ReadonlyMap<string, RawDocument>

/** A document as its form or the panel beside it shows it. */
export interface EditedDocument {
  readonly _id: string
  readonly [field: string]: unknown
}

/** Narrows what a form or a panel shows; Sanity gives every document that it opens an id, before anything is stored. */
export function isEditedDocument(value: unknown): value is EditedDocument {
  return (
    typeof value === 'object' && value !== null && '_id' in value && typeof value._id === 'string'
  )
}

/** The document without what saving alone changes: nothing that anything shows. */
export function withoutRevision(document: EditedDocument): EditedDocument {
  const {_rev, _updatedAt, ...rest} = document
  return rest
}

/** An older revision of a document, under the id of what its restoring would change. */
export function asRestored(document: EditedDocument): EditedDocument {
  const {_id} = document
  return parseDocumentId(_id)?.state === 'published'
    ? {...document, _id: storedIdOf(_id, 'drafts')}
    : document
}

/** The market in a perspective, with a document as somebody edits it in place of all that is stored of it. */
export function marketWith(
  documents: Documents,
  perspective: Perspective,
  edited: EditedDocument,
  fieldNames?: Partial<FieldNames>,
): RoutingConfig {
  return withDocument(routingConfigOf(documents, perspective, fieldNames), withoutRevision(edited))
}

/** The market in a perspective with a document as it is published; without it where it is not. */
export function marketWithPublished(
  documents: Documents,
  perspective: Perspective,
  documentId: string,
  fieldNames?: Partial<FieldNames>,
): RoutingConfig {
  // An id alone is a document of no type, which leaves every place.
  const published = documents.get(documentId) ?? {_id: documentId}
  return marketWith(documents, perspective, published, fieldNames)
}

/**
 * The one configuration of a screen, which its form, the rows in it, their findings and the preview beside it answer from: the
 * document in the form, laid over what stands beside it.
 *
 * @param studio - what the Studio's perspective menu shows
 */
export function marketInForm(
  documents: Documents,
  edited: EditedDocument | undefined,
  studio: Perspective,
  fieldNames?: Partial<FieldNames>,
): RoutingConfig {
  const perspective = perspectiveInForm(documents, edited, studio)
  // A release may change or unpublish what is published, and its form shows the published document then.
  const isLaidOver = edited && (typeof perspective === 'string' || isOfRelease(edited))
  return isLaidOver
    ? marketWith(documents, perspective, edited, fieldNames)
    : routingConfigOf(documents, perspective, fieldNames)
}

/**
 * A published document stands beside what the Studio shows of the others, since that is what its rows show; without any draft
 * that is what is published, and is called so.
 */
function perspectiveInForm(
  documents: Documents,
  edited: EditedDocument | undefined,
  studio: Perspective,
): Perspective {
  if (!edited || studio === 'published') return studio
  const isPublic = studio === 'drafts' && !hasDrafts(documents)
  return perspectiveOfDocument(edited, isPublic ? 'published' : studio)
}

function isOfRelease({_id}: EditedDocument): boolean {
  const state = parseDocumentId(_id)?.state
  return state !== undefined && state !== 'published' && state !== 'drafts'
}

/**
 * A document as its form shows it, or will show it: before Sanity has it, the newest that is stored.
 *
 * Where only what is published counts, a document that is not published is not there; elsewhere one that is stored nowhere is a
 * new draft.
 */
export function documentInForm(
  documents: Documents,
  shown: unknown,
  studio: Perspective,
  {id, type}: {readonly id: string; readonly type: string},
): EditedDocument | undefined {
  const given = isEditedDocument(shown) ? shown : undefined
  // While Sanity loads a document, its views get one that is as empty as a new one.
  if (given && !isEmpty(given)) return given
  const known = documentIn(studio, id, documents) ?? given
  return known || studio === 'published' ? known : {_id: storedIdOf(id, 'drafts'), _type: type}
}

/** Whether a document holds nothing but what it is. */
function isEmpty(document: EditedDocument): boolean {
  return Object.keys(document).every((field) => field === '_id' || field === '_type')
}

/** The state of a document that counts in a perspective; what is published always comes last. */
export function documentIn(
  perspective: Perspective,
  id: string,
  documents: Documents,
): RawDocument | undefined {
  const stack = typeof perspective === 'string' ? [perspective] : perspective
  for (const state of stack) {
    const document = documents.get(storedIdOf(id, state))
    if (document) return document
  }
  return documents.get(id)
}

const known = new WeakMap<Documents, boolean>()

/** Whether any document of a state of the content is a draft; looked for once. */
export function hasDrafts(documents: Documents): boolean {
  const found =
    known.get(documents) ??
    Array.from(documents.keys()).some((id) => parseDocumentId(id)?.state === 'drafts')
  known.set(documents, found)
  return found
}
