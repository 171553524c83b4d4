import {expect, test} from 'vitest'
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

test.each([{create: {}}, {patch: {id: 'time', explode: {}}}, {patch: {}}, {}])(
  'the malformed mutation %j is refused',
  async (mutation) => {
    const client = await editor()
    const request = client.request({
      method: 'POST',
      url: '/data/mutate/prod_bk_pt',
      body: {mutations: [mutation]},
    })
    expect(await refusalOf(request)).toMatchObject({status: 400})
  },
)
