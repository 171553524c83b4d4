import {createSchema, defineType} from 'sanity'
import {expect, test} from 'vitest'

import {withWeakReferences} from '../../schemas/weakReferences.ts'

function schemaWith(weak: boolean) {
  const items = {to: [{type: 'supportSubcategory'}], type: 'reference', ...(weak && {weak})}
  const fields = [{name: 'supportSubcategories', of: [items], type: 'array'}]
  return createSchema({
    name: 'host',
    types: [
      defineType({fields, name: 'supportCategoryGroup', type: 'document'}),
      defineType({
        fields: [{name: 'name', type: 'string'}],
        name: 'supportSubcategory',
        type: 'document',
      }),
    ],
  })
}

test('where groups refer strongly, or are not there, an option stays what it is', () => {
  const options = {severity: {'group-empty': 'error'}} as const
  expect(withWeakReferences(schemaWith(false), options)).toBe(options)
  expect(withWeakReferences(createSchema({name: 'empty', types: []}), options)).toBe(options)
})

test('where they refer weakly, what is not published is warned of and what is weak is not, unless the market says otherwise', () => {
  const weak = schemaWith(true)
  expect(withWeakReferences(weak, {severity: {'group-empty': 'error'}})).toEqual({
    severity: {
      'group-empty': 'error',
      'reference-not-published': 'warning',
      'reference-weak': 'off',
    },
  })
  expect(withWeakReferences(weak, {severity: {'reference-not-published': 'off'}})).toEqual({
    severity: {'reference-not-published': 'off', 'reference-weak': 'off'},
  })
})
