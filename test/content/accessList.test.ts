import {describe, expect, test} from 'vitest'

import {readAccessList} from '../../content/accessList.ts'

const read = (...filters: readonly string[]) =>
  readAccessList(filters.map((filter) => ({filter, permissions: ['read']})))

/** The layers that are covered, as text. */
const coveredBy = (...filters: readonly string[]) =>
  [...(read(...filters)?.covered ?? ['no list'])].join(' ')

const all = 'published drafts versions'
const ourTypes = '["supportSubcategory", "supportCategoryGroup", "supportSettings"]'

describe('what is surely read', () => {
  test.each([
    {description: 'everything', filters: ['_id in path("**")'], covered: all},
    {description: 'the three types', filters: [`_type in ${ourTypes}`], covered: all},
    {
      description: 'the three types among others, with other quotation marks',
      filters: [
        `_type in ['page', 'supportSettings', 'supportCategoryGroup','supportSubcategory']`,
      ],
      covered: all,
    },
    {
      description: 'each type in a condition of its own',
      filters: [
        '_type == "supportSubcategory" || (_type == "supportCategoryGroup")||_type=="supportSettings"',
      ],
      covered: all,
    },
    {
      description: 'each type by a grant of its own',
      filters: [
        '_type == "supportSubcategory"',
        '_type == "supportCategoryGroup"',
        '_type == "supportSettings"',
      ],
      covered: all,
    },
    {description: 'drafts alone', filters: ['_id in path("drafts.**")'], covered: 'drafts'},
    {
      description: 'drafts of the three types',
      filters: [`_id in path("drafts.**") && _type in ${ourTypes}`],
      covered: 'drafts',
    },
    {
      description: 'drafts and versions',
      filters: ['_id in path("drafts.**") || _id in path("versions.**")'],
      covered: 'drafts versions',
    },
    {
      description: '&& before ||',
      filters: [
        `_id in path("versions.**") || _id in path("drafts.**") && _type == "supportSettings"`,
      ],
      covered: 'versions',
    },
    {
      description: 'what a grant that is not understood adds to one that is',
      filters: ['secret != true', '_id in path("**")'],
      covered: all,
    },
    {description: 'one type', filters: ['_type == "supportSubcategory"'], covered: ''},
    {
      description: 'two of three types',
      filters: ['_type in ["supportSubcategory", "supportSettings"]'],
      covered: '',
    },
    {description: 'every type but one', filters: ['_type != "supportSettings"'], covered: ''},
    {description: 'by a field', filters: ['market == "pt"'], covered: ''},
    {
      description: 'everything that has a field',
      filters: ['_id in path("**") && market == "pt"'],
      covered: '',
    },
    {description: 'ids without a dot', filters: ['_id in path("*")'], covered: ''},
    {description: 'one release', filters: ['_id in path("versions.summer.**")'], covered: ''},
    {description: 'nothing', filters: ['_id in path("**") && _type == "page"'], covered: ''},
    {description: 'the contrary', filters: ['!(_id in path("**"))'], covered: ''},
    {
      description: 'more than a condition',
      filters: ['_id in path("**") | order(_id)'],
      covered: '',
    },
    {description: 'text that ends too early', filters: ['_id in path("**"'], covered: ''},
    {
      description: 'text with an escape',
      filters: ['_type == "support\\u0053ettings"'],
      covered: '',
    },
    {description: 'a type that is no text', filters: ['_type == supportSettings'], covered: ''},
    {description: 'an empty condition', filters: [''], covered: ''},
    {description: 'no grant', filters: [], covered: ''},
  ])('$description: $covered', ({covered, filters}) => {
    expect(coveredBy(...filters)).toBe(covered)
  })
})

test('the filters are those of reading, as they are written', () => {
  const list = readAccessList([
    {filter: '_type == "a"', permissions: ['read', 'update']},
    {filter: '_id in path("**")', permissions: ['create', 'update']},
    {filter: 'market == "pt"', permissions: ['read']},
  ])
  expect(list).toEqual({covered: new Set(), filters: ['_type == "a"', 'market == "pt"']})
})

test.each([undefined, null, {}, 'all', [null], [{filter: 1, permissions: []}], [{filter: 'a'}]])(
  '%j is no access list',
  (answer) => {
    expect(readAccessList(answer)).toBeUndefined()
  },
)
