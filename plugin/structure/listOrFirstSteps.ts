import {distinctUntilChanged, map, Observable} from 'rxjs'
import type {ComponentBuilder, DocumentListBuilder, StructureBuilder} from 'sanity/structure'

import type {ContentClient} from '../../content/contentClient.ts'
import type {ContentState} from '../../content/contentSource.ts'
import {watchLiveContent} from '../../content/liveContent.ts'
import {FirstSteps} from './FirstSteps.tsx'

/**
 * The list of a type, and while the market has no document of it, in no state, what to do first.
 *
 * Both have the same id and open the same documents, so that whoever writes in the first one stays in it when the list comes.
 */
export function listOrFirstSteps(
  S: StructureBuilder,
  type: string,
  title: string,
): () => Observable<ComponentBuilder | DocumentListBuilder> {
  const list = S.documentTypeList(type).title(title)
  const child = list.getChild()
  const component = S.component(FirstSteps)
    .id(type)
    .title(title)
    .options({type})
    .canHandleIntent((intent, {type: wanted}) => isAboutDocument(intent) && wanted === type)
    .menuItems(
      (list.getMenuItems() ?? []).filter((item) => 'getIntent' in item && item.getIntent()),
    )
  const firstSteps = child ? component.child(child) : component
  const client = S.context.getClient({apiVersion: '2025-02-19'})
  return () => emptiness(client, type).pipe(map((isEmpty) => (isEmpty ? firstSteps : list)))
}

function isAboutDocument(intent: string): boolean {
  return intent === 'create' || intent === 'edit'
}

/** Whether a market is known to have no document of a type; `false` as long as that is not known. */
function emptiness(client: ContentClient, type: string): Observable<boolean> {
  return new Observable<boolean>((subscriber) => {
    let isTold = false
    const leave = watchLiveContent(client, (snapshot) => {
      isTold = true
      subscriber.next(isEmptyOf(snapshot, type))
    })
    if (!isTold) subscriber.next(false)
    return leave
  }).pipe(distinctUntilChanged())
}

function isEmptyOf({documents, status}: ContentState, type: string): boolean {
  if (status.kind !== 'live') return false
  for (const document of documents.values()) if (document['_type'] === type) return false
  return true
}
