import {describe, expect, test} from 'vitest'

import {marketInForm} from '../../content/editedMarket.ts'
import {group, subcategory} from '../engine/documents.ts'
import {stored} from '../filledLake.ts'

type Stored = ReturnType<typeof stored>

const on = {submitToExternalPartners: true}
const off = {submitToExternalPartners: false}

function contentOf(...documents: readonly Stored[]) {
  return new Map(documents.map((document) => [document._id, document]))
}

function state(id: string, fields: object = {}): Stored {
  return {...stored({...subcategory('a'), ...fields}), _id: id}
}

const published = state('a', off)
const draft = state('drafts.a', on)
const groupOfA = stored(group('g', 'STORE', ['a']))
const {_rev: _, ...shownGroup} = groupOfA

/** Whether tickets of the sub-category are forwarded there. */
function isOn(config: ReturnType<typeof marketInForm>): unknown {
  return config.subcategories.get('a')?.submitToExternalPartners
}

describe('the configuration of a screen', () => {
  test('has the drafts beside a published document, as its rows do', () => {
    const config = marketInForm(contentOf(published, draft, groupOfA), shownGroup, 'drafts')
    expect(config.perspective).toBe('drafts')
    expect(isOn(config)).toBe(true)
  })

  test('is called public where there is no draft', () => {
    const config = marketInForm(contentOf(published, groupOfA), shownGroup, 'drafts')
    expect(config.perspective).toBe('published')
    expect(isOn(config)).toBe(false)
  })

  test('has nothing but what is public where the Studio shows that', () => {
    const content = contentOf(published, draft, groupOfA)
    expect(isOn(marketInForm(content, shownGroup, 'published'))).toBe(false)
    // An older revision in the form lies over it all the same.
    const older = marketInForm(content, state('drafts.a', on), 'published')
    expect(older.perspective).toBe('published')
    expect(isOn(older)).toBe(true)
  })

  test('has no drafts in a release, since they do not go public with it', () => {
    const content = contentOf(published, draft, groupOfA)
    const config = marketInForm(content, shownGroup, ['r1', 'published'])
    expect(config.perspective).toEqual(['r1', 'published'])
    expect(isOn(config)).toBe(false)
  })

  test('has what is typed in a version', () => {
    const typed = state('versions.r1.a', on)
    expect(isOn(marketInForm(contentOf(published), typed, ['r1', 'published']))).toBe(true)
  })

  test('has no document that its release unpublishes, though its form shows what is published', () => {
    const marked = state('versions.r1.a', {...on, _system: {delete: true}})
    const config = marketInForm(contentOf(published, marked), published, ['r1', 'published'])
    expect(config.subcategories.has('a')).toBe(false)
  })
})
