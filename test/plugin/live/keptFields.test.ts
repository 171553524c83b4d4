import {
  array,
  assert,
  boolean,
  constant,
  constantFrom,
  oneof,
  property,
  record,
  string,
  tuple,
} from 'fast-check'
import {type FormPatch, insert, set, setIfMissing, unset} from 'sanity'
import {describe, expect, test} from 'vitest'

import {
  keepBack,
  type KeptField,
  onStored,
  overtakenFields,
  patchesOf,
  stillKept,
  withKept,
} from '../../../plugin/live/keptFields.ts'

const group = {
  _createdAt: '2026-01-01T00:00:00Z',
  _id: 'delivery',
  _rev: 'r1',
  _type: 'supportCategoryGroup',
  name: {_type: 'localeString', en: 'Home Delivery', pt: 'Entrega'},
  note: 'for the app',
  supportSubcategories: [
    {_key: 'a', _ref: 'late', _type: 'reference'},
    {_key: 'b', _ref: 'cold', _type: 'reference'},
  ],
  ticketType: 'STORE',
}

const guarded = new Set(['name', 'supportSubcategories', 'ticketType'])
const isGuarded = (field: string) => guarded.has(field)

/** The document after some edits, each made in the form as it shows then. */
function edit(...edits: readonly (readonly FormPatch[])[]) {
  let kept: readonly KeptField[] = []
  const passed: FormPatch[] = []
  for (const patches of edits) {
    const split = keepBack(group, kept, patches, isGuarded)
    ;({kept} = split)
    passed.push(...split.passed)
  }
  return {kept, passed, shown: withKept(group, kept)}
}

describe('what is kept back', () => {
  test('a field that routing reads stays, and is shown', () => {
    const {kept, passed, shown} = edit([set('GENERAL', ['ticketType'])])
    expect(kept).toEqual([{base: 'STORE', path: ['ticketType'], value: 'GENERAL'}])
    expect(passed).toEqual([])
    expect(shown).toEqual({...group, ticketType: 'GENERAL'})
  })

  test('any other field is public as ever, with the very patch of its input', () => {
    const patch = set('for nobody', ['note'])
    const {kept, passed} = edit([set('GENERAL', ['ticketType']), patch])
    expect(kept).toHaveLength(1)
    expect(passed).toEqual([patch])
  })

  test('a name is kept by its languages, so that another language stays as others write it', () => {
    const {kept} = edit([set('Entrega em casa', ['name', 'pt'])])
    expect(kept).toEqual([{base: 'Entrega', path: ['name', 'pt'], value: 'Entrega em casa'}])
    const renamed = {...group, name: {...group.name, en: 'Delivery'}}
    expect(withKept(renamed, kept)['name']).toEqual({
      _type: 'localeString',
      en: 'Delivery',
      pt: 'Entrega em casa',
    })
    expect(overtakenFields(renamed, kept)).toEqual([])
  })

  test('several edits of a field remember what was stored before the first', () => {
    const {kept} = edit(
      [set('E', ['name', 'pt'])],
      [set('En', ['name', 'pt'])],
      [set('Ent', ['name', 'pt'])],
    )
    expect(kept).toEqual([{base: 'Entrega', path: ['name', 'pt'], value: 'Ent'}])
  })

  test('what is edited back to what is stored is no longer kept', () => {
    expect(edit([set('GENERAL', ['ticketType'])], [set('STORE', ['ticketType'])]).kept).toEqual([])
  })

  test.for<readonly [what: string, patches: readonly FormPatch[], keys: readonly string[]]>([
    ['removed', [unset(['supportSubcategories', {_key: 'a'}])], ['b']],
    [
      'added',
      [
        setIfMissing([], ['supportSubcategories']),
        insert([{_key: 'c', _ref: 'x'}], 'after', ['supportSubcategories', -1]),
      ],
      ['a', 'b', 'c'],
    ],
    [
      'moved',
      [
        unset(['supportSubcategories', {_key: 'a'}]),
        insert([{_key: 'a', _ref: 'late'}], 'after', ['supportSubcategories', {_key: 'b'}]),
      ],
      ['b', 'a'],
    ],
    ['cleared', [unset(['supportSubcategories'])], []],
  ])('items of a list that are %s are kept as one list', ([, patches, keys]) => {
    const {kept, shown} = edit(patches)
    expect(kept.map(({path}) => path)).toEqual([['supportSubcategories']])
    const items: unknown = shown['supportSubcategories'] ?? []
    expect(items).toMatchObject(keys.map((_key) => ({_key})))
  })

  test('a document that is pasted as a whole is split by its fields', () => {
    const {kept, passed} = edit([set({...group, note: 'new', ticketType: 'GENERAL'}, [])])
    expect(kept.map(({path}) => path)).toEqual([['ticketType']])
    expect(passed).toEqual([set('new', ['note'])])
  })
})

describe('what somebody else does meanwhile', () => {
  const {kept} = edit([set('GENERAL', ['ticketType'])])

  test('is told where it concerns the very field', () => {
    const changed = {...group, note: 'other', ticketType: 'OTHER'}
    expect(overtakenFields(changed, kept)).toMatchObject([{now: 'OTHER', value: 'GENERAL'}])
    expect(overtakenFields({...group, note: 'other'}, kept)).toEqual([])
  })

  test('is over once it is known and mine shall stay', () => {
    const changed = {...group, ticketType: 'OTHER'}
    expect(overtakenFields(changed, onStored(changed, kept))).toEqual([])
    expect(withKept(changed, onStored(changed, kept))['ticketType']).toBe('GENERAL')
  })

  test('leaves nothing to keep where it is the same', () => {
    const changed = {...group, ticketType: 'GENERAL'}
    expect(stillKept(changed, kept)).toEqual([])
    expect(stillKept(group, kept)).toBe(kept)
  })
})

const value = oneof(
  constant(undefined),
  string({maxLength: 3}),
  boolean(),
  array(record({_key: constantFrom('a', 'b'), _ref: string({maxLength: 2})}), {
    maxLength: 2,
  }),
)
const field = constantFrom('name', 'supportSubcategories', 'ticketType', 'note')
const anEdit = tuple(field, value, constantFrom('pt', 'en', undefined)).map(
  ([name, next, language]): readonly FormPatch[] => {
    const path = name === 'name' && language !== undefined ? [name, language] : [name]
    const parent: readonly FormPatch[] =
      path.length > 1 ? [setIfMissing({_type: 'localeString'}, [name])] : []
    return parent.concat(next === undefined ? unset(path) : set(next, path))
  },
)

test('whatever is edited, the form shows it, and making it public stores exactly that', () => {
  assert(
    property(array(anEdit, {maxLength: 6}), (edits) => {
      const everything = keepBack(group, [], edits.flat(), () => true)
      const {kept, shown} = edit(...edits)
      const whole = withKept(group, everything.kept)
      for (const name of guarded) expect(shown[name]).toEqual(whole[name])
      // Public is what keeping back nothing of it would have stored.
      const stored = keepBack(group, [], patchesOf(group, kept), () => true).kept
      expect(withKept(group, stored)).toEqual(shown)
      expect(stillKept(shown, kept)).toEqual([])
    }),
  )
})
