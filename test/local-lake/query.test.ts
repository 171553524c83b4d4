import {expect, test} from 'vitest'
import {clientOf, dataset, runningLake} from './runningLake.ts'

const names = '*[_type == "supportSubcategory"]{_id, "name": name.en, _originalId}'

test.each([
  {
    perspective: 'raw' as const,
    expected: [
      {_id: 'drafts.time', name: 'Refund', _originalId: null},
      {_id: 'time', name: 'Delivery Time', _originalId: null},
    ],
  },
  {
    perspective: 'published' as const,
    expected: [{_id: 'time', name: 'Delivery Time', _originalId: null}],
  },
  {
    perspective: 'drafts' as const,
    expected: [{_id: 'time', name: 'Refund', _originalId: 'drafts.time'}],
  },
])('the perspective $perspective shows its documents', async ({perspective, expected}) => {
  const client = clientOf(await runningLake())
  expect(await client.fetch(names, {}, {perspective})).toEqual(expected)
})

test('a stack of perspectives shows the first layer that has a document', async () => {
  const client = clientOf(await runningLake())
  await client.create({_id: 'versions.r1.time', _type: 'supportSubcategory', name: {en: 'Soon'}})
  const stack = await client.fetch(names, {}, {perspective: ['r1', 'drafts']})
  expect(stack).toEqual([{_id: 'time', name: 'Soon', _originalId: 'versions.r1.time'}])
})

test.each([
  {apiVersion: '2021-10-21', expected: 2},
  {apiVersion: '2025-02-19', expected: 1},
])('without a perspective API version $apiVersion sees $expected', async (row) => {
  const client = clientOf(await runningLake(), 'local-ines', row.apiVersion)
  expect(await client.fetch('count(*[_type == "supportSubcategory"])')).toBe(row.expected)
})

test('parameters reach filters and slices, by GET and by POST', async () => {
  const client = clientOf(await runningLake())
  const query = '*[_id in $ids] | order(_id) [0...$limit]._id'
  const params = {ids: ['group', 'time', 'x'.repeat(12_000)], limit: 1}
  expect(await client.fetch(query, params)).toEqual(['group'])
  expect(await client.fetch(query, {...params, ids: ['time']})).toEqual(['time'])
})

test('references are followed within the perspective', async () => {
  const client = clientOf(await runningLake())
  const query = '*[_id == "group"][0].supportSubcategories[]->name.en'
  expect(await client.fetch(query, {}, {perspective: 'drafts'})).toEqual(['Refund'])
  expect(await client.fetch(query, {}, {perspective: 'published'})).toEqual(['Delivery Time'])
})

test('a query that cannot be parsed is refused with its place', async () => {
  const client = clientOf(await runningLake())
  await expect(client.fetch('*[_type == ')).rejects.toMatchObject({
    statusCode: 400,
    details: {type: 'queryParseError', query: '*[_type == '},
  })
})

test.each([
  {query: 'diff::changedAny({"a": 1}, {"a": 2}, a)', expected: true},
  {query: 'diff::changedAny({"a": 1, "b": 1}, {"a": 1, "b": 2}, a)', expected: false},
  {query: 'diff::changedOnly({"a": 1, "b": 1}, {"a": 2, "b": 1}, (a, b))', expected: true},
  {
    query:
      '*[_id == "drafts.time"]{"renamed": diff::changedAny(@, *[_id == "time"][0], (name, knowledgeForceIssueId))}',
    expected: [{renamed: true}],
  },
  {
    query:
      '*[_type == "supportCategoryGroup" && diff::changedAny(@, {"name": {}}, name)]{"held": supportSubcategories[]->name.en}',
    expected: [{held: ['Delivery Time']}],
  },
])('documents are compared: $query', async ({query, expected}) => {
  const client = clientOf(await runningLake())
  expect(await client.fetch(query, {}, {perspective: 'raw'})).toEqual(expected)
})

test('vendors get exactly the public shape, without a token', async () => {
  const {url} = await runningLake()
  const query =
    '*[_type == "supportCategoryGroup"]{ _id, name, "subcategories": supportSubcategories[]->{name,_id,knowledgeForceIssueId} }'
  const address = `${url}/v2021-10-21/data/query/${dataset}?query=${encodeURIComponent(query)}`
  const response = await fetch(address)
  expect(await response.json()).toMatchObject({
    result: [
      {
        _id: 'group',
        name: {_type: 'localeString', pt: 'Entrega ao domicílio ', en: 'Home Delivery'},
        subcategories: [
          {
            name: {_type: 'localeString', pt: 'Tempo de entrega em casa', en: 'Delivery Time'},
            _id: 'time',
            knowledgeForceIssueId: '0201',
          },
        ],
      },
    ],
  })
})

// As `createSearchQuery` of the Studio writes it, for a list and for a reference.
const scored = `// findability-mvi:5
*[_type in $__types] | score(boost(_type in ["supportSubcategory"] && name.pt match text::query($__query), 10), ([@, _id] match text::query($__query) || references($__rawQuery))) [_score > 0] {_type, _id, _originalId, "orderings": [_score]} | order(orderings[0] desc) [0...$__limit]`
const unscored =
  '*[_type in $__types && ([@, _id] match text::query($__query) || references($__rawQuery))] {_type, _id, _originalId, "orderings": [_updatedAt]} | order(orderings[0] desc) [0...$__limit]'

test.each([
  {search: 'devolucao*', found: ['time']},
  {search: 'DEVOL*', found: ['time']},
  {search: 'refund devolu*', found: ['time']},
  {search: 'refund entrega*', found: []},
  {search: 'devol', found: []},
  {search: 'domicilio*', found: ['group']},
  {search: '*', found: ['group', 'time']},
  {search: '-refund home*', found: ['group']},
  {search: '"home delivery"', found: ['group']},
  {search: '"delivery home"', found: []},
  {search: 'time', found: ['group', 'time']},
])('the search of the Studio for $search finds $found', async ({search, found}) => {
  const client = clientOf(await runningLake())
  const params = {
    __types: ['supportCategoryGroup', 'supportSubcategory'],
    __query: search,
    __rawQuery: search.replaceAll('*', ''),
    __limit: 1001,
  }
  for (const query of [scored, unscored]) {
    const result = await client.fetch<{_id: string}[]>(query, params, {perspective: 'drafts'})
    expect(result.map(({_id}) => _id).toSorted()).toEqual(found)
  }
})

test('a match in a weighted field comes first', async () => {
  const client = clientOf(await runningLake())
  await client.create({_id: 'other', _type: 'supportSubcategory', note: 'Tempo'})
  const params = {__types: ['supportSubcategory'], __query: 'tempo*', __rawQuery: 'x', __limit: 9}
  const result = await client.fetch<{_id: string}[]>(scored, params)
  expect(result.map(({_id}) => _id)).toEqual(['time', 'other'])
})
