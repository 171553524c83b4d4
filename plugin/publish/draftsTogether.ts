import {dequal} from 'dequal/lite'

import type {RawDocument} from '../../content/contentClient.ts'
import type {ContentSource} from '../../content/contentSource.ts'
import {routingConfigOf} from '../../content/routingConfig.ts'
import {storedIdOf} from '../../engine/documentId.ts'
import {defaultFieldNames, type FieldNames} from '../../engine/index.ts'
import type {OpenForms} from '../content/openForms.ts'
import type {SupportRoutingOptions} from '../options.ts'

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

/** What vendors query, and what is therefore stored under the same name everywhere. */
const fixedFields = ['name', 'supportSubcategories', 'knowledgeForceIssueId'] as const

/**
 * Waits until the drafts of some documents are stored as their forms show them: what somebody typed just before is on its way.
 *
 * @param signal - Ends the waiting, with whatever is stored by then.
 */
export async function storedAsShown(
  documentIds: readonly string[],
  {
    fieldNames,
    openForms,
    source,
  }: Pick<SupportRoutingOptions, 'fieldNames'> & {
    readonly openForms: OpenForms
    readonly source: Pick<ContentSource, 'getSnapshot' | 'subscribe'>
  },
  signal: AbortSignal,
): Promise<void> {
  const fields = [...fixedFields, ...Object.values({...defaultFieldNames, ...fieldNames})]
  const isStored = (id: string) => {
    const form = openForms.get(id)
    const draft = source.getSnapshot().documents.get(storedIdOf(id, 'drafts'))
    return !form || fields.every((field) => dequal(form.document[field], draft?.[field]))
  }
  const isDone = () => signal.aborted || documentIds.every(isStored)
  if (isDone()) return
  await new Promise<void>((resolve) => {
    const look = () => {
      if (!isDone()) return
      for (const unsubscribe of unsubscribes) unsubscribe()
      resolve()
    }
    const unsubscribes = [source.subscribe(look), openForms.subscribe(look)]
    signal.addEventListener('abort', look, {once: true})
    look()
  })
}
