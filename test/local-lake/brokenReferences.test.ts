import {expect, test} from 'vitest'
import {readSeed} from '../../local-lake/seed/index.ts'
import {clientOf, dataset, refusalOf, runningLake} from './runningLake.ts'

/** A group of the demo content with two strong references to nothing. */
const broken = 'fa595f13-d116-41b8-a0fc-1edf5a95ee8f'
const pair = {draftId: `drafts.${broken}`, publishedId: broken}

async function editor() {
  return clientOf(await runningLake({seed: readSeed}))
}

/** The keys and targets of what the broken group refers to without it being there. */
async function danglingItems(client: Awaited<ReturnType<typeof editor>>) {
  const found: unknown = await client.fetch(
    '*[_id == $id][0].supportSubcategories[!defined(@->_id)]{_key, _ref}',
    {id: broken},
    {perspective: 'raw'},
  )
  const items: unknown[] = Array.isArray(found) ? found : []
  return items.flatMap((item) =>
    typeof item === 'object' && item !== null && '_key' in item ? [item] : [],
  )
}

test('every published document of the demo content can be edited', async () => {
  const client = await editor()
  const ids = [...readSeed(dataset)].map(({_id}) => String(_id)).filter((id) => !id.includes('.'))
  expect(ids).toContain(broken)
  for (const publishedId of ids) {
    await client.action({
      actionType: 'sanity.action.document.edit',
      draftId: `drafts.${publishedId}`,
      publishedId,
      patch: {set: {ticketType: 'STORE'}},
    })
  }
})

test('a document can be rid of one broken reference and moved about with the other', async () => {
  const client = await editor()
  const [first, ...others] = await danglingItems(client)
  expect(others).toHaveLength(1)
  await client.action({
    actionType: 'sanity.action.document.edit',
    ...pair,
    patch: {unset: [`supportSubcategories[_key == "${String(first?._key)}"]`]},
  })
  await client.action({
    actionType: 'sanity.action.document.version.create',
    publishedId: broken,
    baseId: pair.draftId,
    versionId: `versions.r1.${broken}`,
  })
  await client.action({actionType: 'sanity.action.document.publish', ...pair})
  expect(await danglingItems(client)).toEqual(others)
  await client.action({actionType: 'sanity.action.document.unpublish', ...pair})
  expect(await client.getDocument(pair.draftId)).toBeDefined()
})

test('what is broken in one document may not be copied to another', async () => {
  const client = await editor()
  const [item] = await danglingItems(client)
  const create = client.create({_id: 'copy', _type: 'supportCategoryGroup', items: [item]})
  expect(await refusalOf(create)).toMatchObject({status: 409})
})
