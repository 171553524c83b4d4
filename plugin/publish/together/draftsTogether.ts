import type {RawDocument} from '../../../content/contentClient.ts'
import {routingConfigOf} from '../../../content/routingConfig.ts'
import {storedIdOf} from '../../../engine/documentId.ts'
import type {FieldNames} from '../../../engine/index.ts'

/**
 * The drafts that are of no use to guests one by one: those of a group and of the sub-categories that it holds, and those of a
 * sub-category and the groups that only their drafts put it into.
 *
 * @returns published ids, what others refer to first; nothing where a document has no draft but its own
 */
export function draftsTogether(
  documents: ReadonlyMap<string, RawDocument>,
  documentId: string,
  fieldNames?: Partial<FieldNames>,
): readonly string[] {
  const {categoryGroups} = routingConfigOf(documents, 'drafts', fieldNames)
  const published = routingConfigOf(documents, 'published', fieldNames)
  const isHeldIn = (groups: typeof categoryGroups, groupId: string) =>
    groups.get(groupId)?.items.some(({ref}) => ref === documentId) === true
  const groupIds = categoryGroups.has(documentId)
    ? [documentId]
    : [...categoryGroups.keys()].filter(
        (id) => isHeldIn(categoryGroups, id) && !isHeldIn(published.categoryGroups, id),
      )
  const held = groupIds.flatMap((id) =>
    (categoryGroups.get(id)?.items ?? []).flatMap(({ref}) => ref ?? []),
  )
  const ids = [...new Set([...held, ...groupIds])].filter((id) =>
    documents.has(storedIdOf(id, 'drafts')),
  )
  return ids.some((id) => id !== documentId) ? ids : []
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
