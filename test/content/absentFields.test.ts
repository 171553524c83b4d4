import {expect, test} from 'vitest'

import {absentFields} from '../../content/absentFields.ts'
import {readRoutingConfig} from '../../engine/index.ts'

const group = {_id: 'g', _type: 'supportCategoryGroup'}
const subcategory = {_id: 's', _type: 'supportSubcategory'}
const settings = {_id: 'supportSettings', _type: 'supportSettings'}
const fieldNames = {
  submitToExternalPartners: 'external',
  allowRecentOrderSelection: 'recent',
  ticketType: 'kind',
  storeSupportTicketTimeThreshold: 'minutes',
}

test.each([
  [
    'a market with our names',
    [
      {...group, ticketType: 'STORE'},
      {...subcategory, submitToExternalPartners: true},
    ],
    {},
    [],
    false,
  ],
  [
    'one of many that has the field',
    [
      {...group, ticketType: 'STORE'},
      subcategory,
      {...subcategory, _id: 't', submitToExternalPartners: false},
    ],
    {},
    [],
    false,
  ],
  [
    'a field that was emptied',
    [
      {...group, ticketType: null},
      {...subcategory, submitToExternalPartners: null},
    ],
    {},
    [],
    false,
  ],
  [
    'names that were forgotten',
    [
      {...group, kind: 'STORE'},
      {...subcategory, external: true},
      {...settings, minutes: 60},
    ],
    {},
    ['submitToExternalPartners', 'ticketType'],
    true,
  ],
  [
    'names that were given',
    [
      {...group, kind: 'STORE'},
      {...subcategory, external: true, recent: true},
      {...settings, minutes: 60},
    ],
    fieldNames,
    [],
    false,
  ],
  [
    'a name that is wrong',
    [
      {...group, ticketType: 'STORE'},
      {...subcategory, external: true},
    ],
    {submitToExternalPartners: 'extern'},
    ['extern'],
    false,
  ],
  [
    'names of fields that may be left empty',
    [{...group, ticketType: 'STORE'}, {...subcategory, submitToExternalPartners: true}, settings],
    {},
    [],
    false,
  ],
  [
    'other names of such fields',
    [{...group, ticketType: 'STORE'}, {...subcategory, submitToExternalPartners: true}, settings],
    {allowRecentOrderSelection: 'recent', storeSupportTicketTimeThreshold: 'minutes'},
    ['recent', 'minutes'],
    false,
  ],
  ['a market that begins', [subcategory], {}, ['submitToExternalPartners'], false],
  ['no market', [], {}, [], false],
])('%s', (_, documents, names, fields, isUnmapped) => {
  const absent = absentFields(readRoutingConfig(documents, {fieldNames: names}))
  expect(absent).toMatchObject({fields, isUnmapped})
  expect(absent.mapped).toEqual(fields.filter((name) => Object.values(names).includes(name)))
})
