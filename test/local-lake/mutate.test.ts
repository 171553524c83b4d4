import {expect, test} from 'vitest'
import {collect} from './collected.ts'
import {clientOf, refusalOf, runningLake} from './runningLake.ts'

async function editor() {
  return clientOf(await runningLake())
}

test('create stores a document with its system fields', async () => {
  const client = await editor()
  const created = await client.create({_id: 'new', _type: 'note', text: 'a'})
  expect(created).toMatchObject({_id: 'new', _type: 'note', text: 'a', _rev: expect.any(String)})
  expect(await client.getDocument('new')).toEqual(created)
})

test('create without an id, or with an open one, makes an id', async () => {
  const client = await editor()
  expect((await client.create({_type: 'note'}))._id).toMatch(/^[\da-f-]{36}$/)
  expect((await client.create({_id: 'drafts.', _type: 'note'}))._id).toMatch(
    /^drafts\.[\da-f-]{36}$/,
  )
})

test('create refuses an id that is taken', async () => {
  const client = await editor()
  expect(await refusalOf(client.create({_id: 'time', _type: 'note'}))).toMatchObject({
    status: 409,
    details: {
      type: 'mutationError',
      items: [{error: {type: 'documentAlreadyExistsError'}, index: 0}],
    },
  })
})

test('createIfNotExists leaves what exists, down to its revision', async () => {
  const client = await editor()
  const before = await client.getDocument('time')
  await client.createIfNotExists({
    _id: 'time',
    _type: 'supportSubcategory',
    knowledgeForceIssueId: 'x',
  })
  expect(await client.getDocument('time')).toEqual(before)
})

test('createOrReplace replaces the content', async () => {
  const client = await editor()
  await client.createOrReplace({_id: 'time', _type: 'supportSubcategory', note: 'only this'})
  const after = await client.getDocument('time')
  expect(after).toMatchObject({note: 'only this'})
  expect(after).not.toHaveProperty('knowledgeForceIssueId')
})

test.each([
  {name: 'set', patch: {set: {'a.b': 2}}, expected: {a: {b: 2}}},
  {name: 'setIfMissing', patch: {setIfMissing: {n: 9, c: 3}}, expected: {n: 1, c: 3}},
  {name: 'unset', patch: {unset: ['list[_key=="x"]']}, expected: {list: [{_key: 'y'}]}},
  {name: 'inc', patch: {inc: {n: 2}}, expected: {n: 3}},
  {name: 'dec', patch: {dec: {n: 2}}, expected: {n: -1}},
  {
    name: 'insert',
    patch: {insert: {after: 'list[_key=="x"]', items: [{_key: 'z'}]}},
    expected: {list: [{_key: 'x'}, {_key: 'z'}, {_key: 'y'}]},
  },
  {
    name: 'diffMatchPatch',
    patch: {diffMatchPatch: {text: '@@ -1,5 +1,5 @@\n-hello\n+jello\n'}},
    expected: {text: 'jello'},
  },
])('a patch can $name', async ({patch, expected}) => {
  const client = await editor()
  const list = [{_key: 'x'}, {_key: 'y'}]
  await client.create({_id: 'p', _type: 'note', n: 1, text: 'hello', a: {b: 1}, list})
  await client.patch('p', patch).commit()
  expect(await client.getDocument('p')).toMatchObject(expected)
})

test('a patch and a delete by query reach every document of the query', async () => {
  const client = await editor()
  const query = '*[_type == $type]'
  const params = {type: 'supportSubcategory'}
  await client.patch({query, params}).set({seen: true}).commit()
  expect(await client.fetch('count(*[seen])', {}, {perspective: 'raw'})).toBe(2)
  await client.delete({query: '*[_id in path("drafts.**")]'})
  expect(await client.fetch('count(*[_id in path("drafts.**")])', {}, {perspective: 'raw'})).toBe(0)
})

test('a patch for another revision is refused and changes nothing', async () => {
  const client = await editor()
  const before = await client.getDocument('time')
  const patch = client.patch('time').set({x: 1}).ifRevisionId('older')
  expect(await refusalOf(patch.commit())).toMatchObject({
    status: 409,
    details: {items: [{error: {type: 'documentRevisionIDDoesNotMatchError'}}]},
  })
  expect(await client.getDocument('time')).toEqual(before)
})

test('a transaction is stored as a whole or not at all', async () => {
  const client = await editor()
  const transaction = client
    .transaction()
    .create({_id: 'one', _type: 'note'})
    .patch('missing', {set: {a: 1}})
  expect(await refusalOf(transaction.commit())).toMatchObject({
    status: 404,
    details: {items: [{error: {type: 'documentNotFoundError'}, index: 1}]},
  })
  expect(await client.getDocument('one')).toBeUndefined()
})

test('the transaction id of the client becomes the revision', async () => {
  const client = await editor()
  await client.mutate([{create: {_id: 'one', _type: 'note'}}], {transactionId: 'mine'})
  expect(await client.getDocument('one')).toMatchObject({_rev: 'mine'})
})

test('a dry run answers and stores nothing', async () => {
  const client = await editor()
  await client.create({_id: 'one', _type: 'note'}, {dryRun: true})
  expect(await client.getDocument('one')).toBeUndefined()
})

test('array keys are made on request', async () => {
  const client = await editor()
  const list = [{a: 1}, {_key: 'kept'}]
  await client.create({_id: 'one', _type: 'note', list}, {autoGenerateArrayKeys: true})
  expect(await client.getDocument('one')).toMatchObject({
    list: [{a: 1, _key: expect.any(String)}, {_key: 'kept'}],
  })
})

test('a document that another one refers to cannot be deleted', async () => {
  const client = await editor()
  expect(await refusalOf(client.delete('time'))).toMatchObject({
    status: 409,
    details: {
      type: 'mutationError',
      items: [
        {
          error: {
            type: 'documentHasExistingReferencesError',
            id: 'time',
            referencingIDs: ['group'],
          },
          index: 0,
        },
      ],
    },
  })
  await client.transaction().delete('group').delete('time').commit()
})

test('a strong reference needs its document, a weak one does not', async () => {
  const client = await editor()
  const note = {_id: 'one', _type: 'note'}
  expect(await refusalOf(client.create({...note, reference: {_ref: 'nothing'}}))).toMatchObject({
    status: 409,
    details: {items: [{error: {type: 'documentReferenceDoesNotExistError'}}]},
  })
  await client.create({...note, reference: {_ref: 'nothing', _weak: true}})
})

test('the id and the type of a document never change', async () => {
  const client = await editor()
  const patch = client.patch('time').set({_type: 'other'})
  expect(await refusalOf(patch.commit())).toMatchObject({
    status: 409,
    details: {items: [{error: {type: 'immutableAttributeError'}}]},
  })
})

test.each([
  '',
  ' ',
  'a b',
  'a/b',
  'a,b',
  'coração',
  '-a',
  '.a',
  'a..b',
  'a.-b',
  'a\n',
  'a'.repeat(129),
  'versions.r1',
  'versions.',
])('%j is no id for a document', async (_id) => {
  const client = await editor()
  for (const kind of ['create', 'createIfNotExists', 'createOrReplace']) {
    const mutations = [{[kind]: {_id, _type: 'note'}}]
    const url = `/data/mutate/prod_bk_pt`
    const request = client.request({method: 'POST', url, body: {mutations}})
    expect(await refusalOf(request)).toMatchObject({
      status: 400,
      details: {items: [{error: {type: 'validationError', description: /is no id/}, index: 0}]},
    })
  }
  const actions = [
    {actionType: 'sanity.action.document.version.create', document: {_id, _type: 'note'}},
    {actionType: 'sanity.action.document.replaceDraft', attributes: {_id, _type: 'note'}},
  ]
  for (const action of actions) {
    const url = `/data/actions/prod_bk_pt`
    const request = client.request({method: 'POST', url, body: {actions: [action]}})
    expect(await refusalOf(request)).toMatchObject({status: 400})
  }
  expect(await client.fetch('count(*)', {}, {perspective: 'raw'})).toBe(3)
})

test.each(['a', 'A_b-9', '_a', 'a.b.c', 'drafts.a', 'versions.r1.a', '0', 'a'.repeat(128)])(
  '%s is an id for a document',
  async (_id) => {
    const client = await editor()
    expect(await client.create({_id, _type: 'note'})).toMatchObject({_id})
  },
)

test('a document of another type takes the place of one, which is deleted', async () => {
  const client = await editor()
  const before = await client.create({_id: 'one', _type: 'note', text: 'old', kept: true})
  const {items, until} = collect(
    client.listen('*[_type == "memo"]', {}, {events: ['welcome', 'mutation']}),
  )
  await until((all) => all.length === 1)
  const after = await client.createOrReplace({_id: 'one', _type: 'memo', text: 'new'})
  expect(after).toMatchObject({_id: 'one', _type: 'memo', text: 'new'})
  expect(after).not.toHaveProperty('kept')
  expect(after._createdAt >= before._createdAt).toBe(true)
  await until((all) => all.length === 2)
  expect(items[1]).toMatchObject({
    transition: 'appear',
    mutations: [{delete: {id: 'one'}}, {create: {_id: 'one', _type: 'memo'}}],
  })
})

test('what others refer to does not get another type', async () => {
  const client = await editor()
  const before = await client.getDocument('time')
  const replace = client.createOrReplace({_id: 'time', _type: 'note'})
  expect(await refusalOf(replace)).toMatchObject({
    status: 409,
    details: {
      items: [
        {
          error: {
            type: 'documentHasExistingReferencesError',
            description: expect.stringContaining('cannot get another type'),
            referencingIDs: ['group'],
          },
        },
      ],
    },
  })
  expect(await client.getDocument('time')).toEqual(before)
})

test.each<Readonly<Record<string, object>>>([
  {create: {}},
  {create: {_id: 'one', _type: ''}},
  {create: {_id: 7, _type: 'note'}},
  {patch: {id: 'time', explode: {}}},
  {patch: {id: 'time', constructor: {}}},
  {patch: {id: 'time', inc: {count: '1'}}},
  {patch: {id: 'time', dec: {count: null}}},
  {patch: {id: 'time', inc: 1}},
  {patch: {id: 'time', diffMatchPatch: {name: 1}}},
  {patch: {id: 'time', unset: 'name'}},
  {patch: {id: 'time', insert: {after: 'list[-1]'}}},
  {patch: {id: 'time', insert: {after: 'list[-1]', items: 'a'}}},
  {patch: {id: 'time', insert: {items: ['a']}}},
  {patch: {id: 'time', insert: {before: 'list[0]', after: 'list[0]', items: ['a']}}},
  {patch: {id: 'time', insert: {before: 0, items: ['a']}}},
  {patch: {}},
  {},
])('the malformed mutation %j is refused', async (mutation) => {
  const client = await editor()
  const request = client.request({
    method: 'POST',
    url: '/data/mutate/prod_bk_pt',
    body: {mutations: [mutation]},
  })
  expect(await refusalOf(request)).toMatchObject({status: 400})
})
