import {dequal} from 'dequal/lite'

import type {ContentSource} from '../../../content/contentSource.ts'
import {storedIdOf} from '../../../engine/documentId.ts'
import {defaultFieldNames} from '../../../engine/index.ts'
import type {OpenForms} from '../../content/openForms.ts'
import type {SupportRoutingOptions} from '../../options.ts'

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
