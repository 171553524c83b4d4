import {describe, expect, test} from 'vitest'

import type {RawDocument} from '../../content/contentClient.ts'
import {applyChanges, type ContentChange} from '../../content/revisionChain.ts'

const known: ReadonlyMap<string, RawDocument> = new Map([['a', {_id: 'a', _rev: 'B'}]])

function change(
  previousRev: string | undefined,
  resultRev: string,
  transition: ContentChange['transition'] = 'update',
): ContentChange {
  return {
    documentId: 'a',
    effects: {apply: [], revert: []},
    eventId: `${resultRev}#a`,
    identity: 'somebody',
    mutations: [],
    ...(previousRev !== undefined && {previousRev}),
    ...(transition !== 'disappear' && {
      result: {
        _createdAt: '2026-01-01T00:00:00Z',
        _id: 'a',
        _rev: resultRev,
        _type: 'supportSubcategory',
        _updatedAt: '2026-01-01T00:00:00Z',
      },
    }),
    resultRev,
    timestamp: '2026-01-01T00:00:00Z',
    transactionCurrentEvent: 1,
    transactionId: resultRev,
    transactionTotalEvents: 1,
    transition,
    type: 'mutation',
    visibility: 'query',
  }
}

const revisionAfter = (...changes: readonly ContentChange[]) =>
  applyChanges(known, changes).documents.get('a')?._rev

describe('changes', () => {
  test('follow each other by their revisions, in whatever order they are told', () => {
    expect(revisionAfter(change('B', 'C'), change('C', 'D'))).toBe('D')
    expect(revisionAfter(change('C', 'D'), change('B', 'C'))).toBe('D')
  })

  test('that lie before what is known change nothing', () => {
    const {documents, isComplete} = applyChanges(known, [change('Z', 'A'), change('A', 'B')])
    expect(documents).toBe(known)
    expect(isComplete).toBe(true)
  })

  test('that neither follow nor lie before tell that something was missed', () => {
    expect(applyChanges(known, [change('X', 'Y')])).toEqual({documents: known, isComplete: false})
  })

  test('remove a document, and bring it back', () => {
    expect(applyChanges(known, [change('B', 'C', 'disappear')]).documents.size).toBe(0)
    expect(revisionAfter(change('B', 'C', 'disappear'), change(undefined, 'D', 'appear'))).toBe('D')
  })
})
