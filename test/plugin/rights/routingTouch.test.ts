import {dequal} from 'dequal/lite'
import * as fc from 'fast-check'
import type {SanityDocument} from 'sanity'
import {describe, expect, test} from 'vitest'

import {defaultFieldNames, routingFingerprint, readRoutingConfig} from '../../../engine/index.ts'
import {
  type DocumentStep,
  type LockedKind,
  lockedKinds,
  routingTouchOf,
  stepOfAction,
} from '../../../plugin/rights/routingTouch.ts'
import {junkDocument} from '../../engine/arbitraries.ts'
import {group, settings, subcategory} from '../../engine/documents.ts'

const stamps = {_createdAt: '2026-01-01T00:00:00Z', _rev: 'r', _updatedAt: '2026-01-01T00:00:00Z'}

function stored(document: Readonly<Record<string, unknown>>): SanityDocument {
  return {...stamps, ...document, _id: String(document['_id']), _type: String(document['_type'])}
}

const nothing = {draft: null, published: null, shown: undefined, version: null}
const never = () => false
const touch = (step: DocumentStep, moves = never) => routingTouchOf(step, defaultFieldNames, moves)
const name = (en: string) => ({name: {_type: 'localeString', en}})
const changed = (before: object, after: object) =>
  touch({after: stored({...after}), before: stored({...before}), goesPublic: false})
const live = stored(group('g', 'STORE', ['a']))
const renamed = stored(group('g', 'STORE', ['a'], name('Other')))
const general = stored(group('g', 'GENERAL', ['a'], name('Other')))

const ofDocument = (kind: LockedKind, states: Partial<Parameters<typeof stepOfAction>[1]>) =>
  touch(stepOfAction(kind, {...nothing, ...states}))

describe('what of routing a step changes', () => {
  test('each field that decides where tickets go or that partners map by', () => {
    expect(
      changed(
        subcategory('a', {knowledgeForceIssueId: '0201'}),
        subcategory('a', {
          ...name('Other'),
          allowRecentOrderSelection: false,
          knowledgeForceIssueId: '0202',
          submitToExternalPartners: false,
        }),
      ),
    ).toEqual({
      fields: ['submitToExternalPartners', 'knowledgeForceIssueId', 'allowRecentOrderSelection'],
      kind: 'fields',
    })
    // Another order of the items is another order of choices in the app.
    expect(changed(group('g', 'STORE', ['a', 'b']), group('g', 'GENERAL', ['b', 'a']))).toEqual({
      fields: ['ticketType', 'supportSubcategories'],
      kind: 'fields',
    })
    expect(changed(settings(60, ['1']), settings(30, ['2']))).toEqual({
      fields: ['storeSupportTicketTimeThreshold', 'knowledgeForceIssues'],
      kind: 'fields',
    })
  })

  test('fields that a market stores under other names', () => {
    const fieldNames = {...defaultFieldNames, ticketType: 'kind'}
    const step = {
      after: stored(group('g', 'STORE', [], {kind: 'GENERAL'})),
      before: stored(group('g', 'GENERAL', [], {kind: 'STORE'})),
      goesPublic: true,
    }
    expect(routingTouchOf(step, fieldNames, never)).toEqual({fields: ['kind'], kind: 'fields'})
  })

  test('a name alone only where it becomes public and tickets move by it', () => {
    const step = {after: renamed, before: live}
    expect(touch({...step, goesPublic: true})).toBeUndefined()
    expect(touch({...step, goesPublic: true}, () => true)).toEqual({kind: 'names'})
    expect(touch({...step, goesPublic: false}, () => true)).toBeUndefined()
  })

  test('whatever is let through moves no ticket and changes no stored value of routing', () => {
    const ids = fc.constantFrom('s1', 'g1', 'supportSettings')
    const isSafe = fc.property(
      fc.array(junkDocument),
      ids,
      junkDocument,
      junkDocument,
      (market, _id, one, other) => {
        const before = stored({...Object(one), _id, _type: Object(other)['_type']})
        const after = stored({...Object(other), _id})
        const configOf = (document: object) => readRoutingConfig([...market, document])
        const moves = () =>
          routingFingerprint(configOf(before)) !== routingFingerprint(configOf(after))
        if (touch({after, before, goesPublic: true}, moves)) return true
        const isSame = (field: string) => dequal(before[field], after[field])
        return !moves() && fieldsOfRouting(after._type).every(isSame)
      },
    )
    expect(() => fc.assert(isSafe)).not.toThrow()
  })
})

/** The stored fields of a type that the engine reads, but its name. */
function fieldsOfRouting(type: string): readonly string[] {
  const fields: Readonly<Record<string, readonly string[]>> = {
    supportCategoryGroup: ['supportSubcategories', 'ticketType'],
    supportSettings: ['knowledgeForceIssues', 'storeSupportTicketTimeThreshold'],
    supportSubcategory: [
      'allowRecentOrderSelection',
      'knowledgeForceIssueId',
      'submitToExternalPartners',
    ],
  }
  return fields[type] ?? []
}

describe('what an action does', () => {
  test('publishing and scheduling take the right for all but names', () => {
    for (const kind of ['publish', 'schedule'] as const) {
      expect(ofDocument(kind, {draft: renamed, published: live})).toBeUndefined()
      expect(ofDocument(kind, {draft: general, published: live})?.kind).toBe('fields')
      expect(ofDocument(kind, {draft: general})).toEqual({kind: 'appears'})
      // A version counts before the draft beside it.
      expect(ofDocument(kind, {draft: general, published: live, version: renamed})).toBeUndefined()
      const removal = {...renamed, _id: 'versions.r.g', _system: {delete: true}}
      expect(ofDocument(kind, {published: live, version: removal})).toEqual({kind: 'goes'})
    }
  })

  test('unpublishing, deleting and duplicating always take it', () => {
    for (const kind of ['unpublish', 'delete', 'unpublishVersion'] as const) {
      expect(ofDocument(kind, {published: live})).toEqual({kind: 'goes'})
    }
    expect(ofDocument('delete', {draft: renamed})).toEqual({kind: 'goes'})
    expect(ofDocument('duplicate', {published: live})).toEqual({kind: 'appears'})
  })

  test('discarding takes it where changes of routing would go, and restoring where they would come', () => {
    expect(ofDocument('discardChanges', {draft: renamed, published: live})).toBeUndefined()
    expect(ofDocument('discardChanges', {draft: general, published: live})?.kind).toBe('fields')
    expect(ofDocument('discardChanges', {draft: renamed})).toEqual({kind: 'goes'})
    expect(ofDocument('discardVersion', {published: live, version: general})?.kind).toBe('fields')
    expect(ofDocument('restore', {published: live, shown: renamed})).toBeUndefined()
    expect(ofDocument('restore', {draft: live, shown: general})?.kind).toBe('fields')
    // Until the old revision is known.
    expect(ofDocument('restore', {published: live})).toEqual({kind: 'goes'})
  })

  test('nothing is asked of what is not there', () => {
    for (const kind of lockedKinds.filter((each) => each !== 'duplicate')) {
      expect(ofDocument(kind, {})).toBeUndefined()
    }
  })
})
