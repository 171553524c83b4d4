import type {RawDocument} from '../../content/contentClient.ts'
import {storedIdOf} from '../../engine/documentId.ts'
import {categoryGroupType, parseDocumentId} from '../../engine/index.ts'
import {isRecord} from '../../engine/isRecord.ts'
import type {FieldChange} from '../fixes/changeField.ts'
import {refersTo} from '../fixes/planChanges.ts'
import type {EditingRules} from '../fixes/whereEditsLand.ts'

/** A group that refers strongly to a sub-category, so that Content Lake lets nobody delete or unpublish that. */
export interface Holder {
  /** Published id. */
  readonly documentId: string
  /** The states that hold it: `published`, `drafts` or names of releases. */
  readonly states: readonly string[]
  /** Whether only the publishing of its draft is left to be done. */
  readonly isTakenOut: boolean
}

/** A sub-category that shall go away, and cannot while groups hold it. */
export interface HeldDocument {
  readonly action: 'delete' | 'unpublish'
  /** Published id. */
  readonly documentId: string
  /** One at least. */
  readonly holders: readonly Holder[]
}

const list = 'supportSubcategories'

/** What holds the document that an edit takes away; `undefined` where nothing does. */
export function heldDocument(
  documents: ReadonlyMap<string, RawDocument>,
  edit:
    | {readonly kind: HeldDocument['action']; readonly documentId: string}
    | {readonly kind: 'publish' | 'live' | 'release' | 'together'},
): HeldDocument | undefined {
  if (edit.kind !== 'delete' && edit.kind !== 'unpublish') return undefined
  const holders = holdersOf(documents, edit.documentId)
  return holders.length > 0 ? {action: edit.kind, documentId: edit.documentId, holders} : undefined
}

/** The groups that hold a sub-category in any of their states; drafts and versions bind it as well. */
export function holdersOf(
  documents: ReadonlyMap<string, RawDocument>,
  subcategoryId: string,
): readonly Holder[] {
  const states = new Map<string, string[]>()
  for (const document of documents.values()) {
    const identity = parseDocumentId(document._id)
    if (!identity || !holds(document, subcategoryId)) continue
    const known = states.get(identity.id)
    if (known) known.push(identity.state)
    else states.set(identity.id, [identity.state])
  }
  return Array.from(states, ([documentId, held]) => ({
    documentId,
    isTakenOut:
      held.length === 1 &&
      held[0] === 'published' &&
      documents.has(storedIdOf(documentId, 'drafts')),
    states: held,
  }))
}

/**
 * The changes that take a sub-category out of the drafts and versions of all groups; of what is published, a draft is made, unless
 * groups are edited live.
 */
export function changesThatTakeOut(
  documents: ReadonlyMap<string, RawDocument>,
  subcategoryId: string,
  {hasDrafts, isLive}: EditingRules,
): readonly FieldChange[] {
  return holdersOf(documents, subcategoryId).flatMap(({documentId, states}) => {
    const releases = states.filter((state) => state !== 'published' && state !== 'drafts')
    const targets = releases.map((state) => storedIdOf(documentId, state))
    const draftId = storedIdOf(documentId, 'drafts')
    // A draft that does not hold it is what shall be published.
    const isPublishedOnly = states.includes('published') && !documents.has(draftId)
    if (isPublishedOnly && isLive(categoryGroupType)) targets.push(documentId)
    else if (states.includes('drafts') || (isPublishedOnly && hasDrafts)) targets.push(draftId)
    return targets.map((storedId) => {
      const expected = (documents.get(storedId) ?? documents.get(documentId))?.[list]
      return {
        expected,
        field: list,
        next: itemsOf(expected).filter((item) => !refersTo(item, subcategoryId)),
        originIds: storedId === draftId ? [documentId] : [],
        storedId,
        type: categoryGroupType,
      }
    })
  })
}

function holds(document: RawDocument, subcategoryId: string): boolean {
  return (
    document['_type'] === categoryGroupType &&
    itemsOf(document[list]).some((item) => refersTo(item, subcategoryId) && !isWeak(item))
  )
}

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function isWeak(item: unknown): boolean {
  return isRecord(item) && item['_weak'] === true
}
