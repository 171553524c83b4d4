import {useEffect, useState} from 'react'
import {combineLatest, map, of} from 'rxjs'
import {useGrantsStore, useListFormat} from 'sanity'

import {publishedIdOf} from '../../engine/documentId.ts'
import type {RawDocument} from '../../content/contentClient.ts'
import {useUnchanged} from '../content/useUnchanged.ts'
import {useWords} from '../i18n/useWords.ts'
import type {FieldChange} from './changeField.ts'

/** What is known of the documents that somebody may not change. */
type Known =
  | {readonly kind: 'asking'}
  | {readonly kind: 'known'; readonly refused: readonly string[]}
  | {readonly kind: 'failed'; readonly ids: readonly string[]}

const asking: Known = {kind: 'asking'}

/**
 * Why changes cannot be carried out by the person at the screen, by the roles of the project; `undefined` where they can, and while
 * that is being asked: Sanity knows it for its own forms already.
 *
 * @param nameOf - Names a document by its published id.
 */
export function useChangeRefusal(
  changes: readonly FieldChange[],
  documents: ReadonlyMap<string, RawDocument>,
  nameOf: (id: string) => string,
): string | undefined {
  const grants = useGrantsStore()
  const list = useListFormat({type: 'conjunction'})
  const {t} = useWords()
  // What is changed is the first of these that there is, or a new document.
  const targets = useUnchanged(changes.map((change) => targetOf(change, documents)))
  const [known, setKnown] = useState(asking)
  useEffect(() => {
    const asked = targets.map(({document, permission}) =>
      grants
        .checkDocumentPermission(permission, document)
        .pipe(map(({granted}) => (granted ? [] : [publishedIdOf(document._id)]))),
    )
    const subscription = (asked.length > 0 ? combineLatest(asked) : of([])).subscribe({
      error: () =>
        setKnown({ids: targets.map(({document}) => publishedIdOf(document._id)), kind: 'failed'}),
      next: (refused) => setKnown({kind: 'known', refused: [...new Set(refused.flat())]}),
    })
    return () => subscription.unsubscribe()
  }, [grants, targets])
  const namesOf = (ids: readonly string[]) => list.format([...new Set(ids)].map(nameOf))
  switch (known.kind) {
    case 'asking':
      return undefined
    case 'known':
      return known.refused.length > 0
        ? t('fix.not-allowed', {names: namesOf(known.refused)})
        : undefined
    case 'failed':
      return t('fix.permission-unknown', {names: namesOf(known.ids)})
  }
}

function targetOf(
  {originIds, storedId, type}: FieldChange,
  documents: ReadonlyMap<string, RawDocument>,
) {
  const stored = documents.get(storedId)
  const origin = originIds.map((id) => documents.get(id)).find((each) => each !== undefined)
  return stored
    ? {document: {...stored, _id: storedId}, permission: 'update' as const}
    : {document: {...origin, _id: storedId, _type: type}, permission: 'create' as const}
}
