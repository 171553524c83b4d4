import type {RawDocument} from '../../content/contentClient.ts'
import {marketWith} from '../../content/editedMarket.ts'
import {routingConfigOf} from '../../content/routingConfig.ts'
import {publishedIdOf, storedIdOf} from '../../engine/documentId.ts'
import {type FieldNames, parseDocumentId, type RoutingConfig} from '../../engine/index.ts'

/** What someone is about to do to published content. */
export type ContentEdit =
  /** The document as it would be published, with the id of any of its states. */
  | {readonly kind: 'publish'; readonly document: RawDocument}
  /** Drafts that are published at once. */
  | {readonly kind: 'together'; readonly documents: readonly RawDocument[]}
  /** Published documents that are edited live, as they become public. */
  | {readonly kind: 'live'; readonly documents: readonly RawDocument[]}
  /** Published id; the draft stays, or comes into being. */
  | {readonly kind: 'unpublish'; readonly documentId: string}
  /** Published id; nothing stays. */
  | {readonly kind: 'delete'; readonly documentId: string}
  /** Name of a content release whose versions all go public at once. */
  | {readonly kind: 'release'; readonly releaseId: string}

/** What is published once an edit is made. */
export function configAfter(
  documents: ReadonlyMap<string, RawDocument>,
  edit: ContentEdit,
  fieldNames?: Partial<FieldNames>,
): RoutingConfig {
  switch (edit.kind) {
    case 'publish': {
      const _id = publishedIdOf(edit.document._id)
      return marketWith(documents, 'published', {...edit.document, _id}, fieldNames)
    }
    case 'together':
    case 'live':
      return routingConfigOf(documentsPublished(documents, edit.documents), 'published', fieldNames)
    case 'unpublish':
    case 'delete':
      return routingConfigOf(documentsWithout(documents, edit), 'published', fieldNames)
    case 'release':
      return routingConfigOf(documents, [edit.releaseId, 'published'], fieldNames)
  }
}

/** Published ids of the documents that an edit is about. */
export function editedIds(
  documents: ReadonlyMap<string, RawDocument>,
  edit: ContentEdit,
): readonly string[] {
  switch (edit.kind) {
    case 'publish':
      return [publishedIdOf(edit.document._id)]
    case 'together':
    case 'live':
      return edit.documents.map(({_id}) => publishedIdOf(_id))
    case 'unpublish':
    case 'delete':
      return [edit.documentId]
    case 'release':
      return [...documents.keys()].flatMap((storedId) => {
        const identity = parseDocumentId(storedId)
        return identity?.state === edit.releaseId ? [identity.id] : []
      })
  }
}

/** The dataset once some drafts are published. */
export function documentsPublished(
  documents: ReadonlyMap<string, RawDocument>,
  drafts: readonly RawDocument[],
): ReadonlyMap<string, RawDocument> {
  const next = new Map(documents)
  for (const draft of drafts) {
    const id = draft._id.replace(/^drafts\./, '')
    next.delete(draft._id)
    next.set(id, {...draft, _id: id})
  }
  return next
}

/**
 * The dataset after a document was unpublished or deleted.
 *
 * Unpublishing keeps the content as a draft, and an existing draft as it is: what refers to it then refers to something
 * that is not published, instead of to nothing.
 */
function documentsWithout(
  documents: ReadonlyMap<string, RawDocument>,
  {documentId, kind}: {readonly kind: 'unpublish' | 'delete'; readonly documentId: string},
): ReadonlyMap<string, RawDocument> {
  const next = new Map(documents)
  const published = next.get(documentId)
  const draftId = storedIdOf(documentId, 'drafts')
  next.delete(documentId)
  if (kind === 'delete') next.delete(draftId)
  else if (published && !next.has(draftId)) next.set(draftId, {...published, _id: draftId})
  return next
}
