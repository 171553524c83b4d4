import {createStructureBuilder} from 'sanity/structure'
import {expect, test} from 'vitest'

import {wholeAccess} from '../../../content/contentAccess.ts'
import type {ContentState} from '../../../content/contentSource.ts'
import {provideLiveContent} from '../../../content/liveContent.ts'
import {supportRouting} from '../../../plugin/index.ts'
import {listOrFirstSteps} from '../../../plugin/structure/FirstSteps.tsx'
import {draft, type StoredDocument, subcategory} from '../../engine/documents.ts'
import {stored} from '../../filledLake.ts'
import {workspaceOf} from '../workspaceOf.ts'

function snapshot(kind: 'live' | 'loading', ...documents: readonly StoredDocument[]) {
  return {
    access: wholeAccess,
    documents: new Map(documents.map((document) => [String(document['_id']), stored(document)])),
    status: {kind},
  } satisfies ContentState
}

test('first steps stand in for the list of a type while the market has no document of it', async () => {
  const workspace = await workspaceOf([supportRouting()])
  const {
    unstable_sources: [source],
  } = workspace
  if (!source) throw new Error('The workspace has no source.')
  const S = createStructureBuilder({perspectiveStack: [], source})
  const shown: (string | undefined)[] = []
  const subscription = listOrFirstSteps(S, 'supportSubcategory', 'Sub-Categories')().subscribe(
    (pane) => shown.push(pane.serialize().type),
  )
  // The structure is made before there is a Studio that knows the market.
  expect(shown).toEqual(['documentList'])

  let now: ContentState = snapshot('loading')
  const observers = new Set<() => void>()
  const become = (next: ContentState) => {
    now = next
    for (const observer of observers) observer()
  }
  const withdraw = provideLiveContent(workspace.getClient({apiVersion: '2025-02-19'}), {
    authorOf: () => undefined,
    getSnapshot: () => now,
    open: () => () => {},
    retry: () => {},
    subscribe: (onChange) => {
      observers.add(onChange)
      return () => observers.delete(onChange)
    },
  })
  expect(shown).toEqual(['documentList'])
  become(snapshot('live', {_id: 'supportSettings', _type: 'supportSettings'}))
  expect(shown.at(-1)).toBe('component')
  become(snapshot('live', draft(subcategory('a'))))
  expect(shown).toEqual(['documentList', 'component', 'documentList'])
  subscription.unsubscribe()
  expect(observers.size).toBe(0)
  withdraw()
})
