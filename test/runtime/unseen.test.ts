import {createClient} from '@sanity/client'
import {expect, test} from 'vitest'

import {group, settings, subcategory} from '../engine/documents.ts'
import {clientOf} from '../filledLake.ts'
import {dataset} from './market.ts'
import {faultyLake, runningRouter} from './runningRouter.ts'

const market = [
  subcategory('late'),
  subcategory('imported.lost'),
  group('home', 'STORE', ['late', 'imported.lost', 'gone']),
  settings(60),
]

test('without a token, a sub-category with a dot in its id is told as unseen, as long as a group refers to it', async () => {
  const {lake} = await faultyLake({[dataset]: market})
  const client = createClient({...clientOf(lake.url, dataset).config(), token: undefined})
  const {events, next, router} = runningRouter(lake, {client, timing: {pollMs: 50}})
  await router.ready()
  expect(router.status()).toMatchObject([{content: {unseen: ['imported.lost']}}])
  expect(events).toContainEqual({
    dataset,
    subcategoryIds: ['imported.lost'],
    type: 'subcategories-unseen',
  })
  expect(router.route({subcategoryId: 'imported.lost'})).toMatchObject({
    decision: {reason: 'unknown-subcategory'},
  })
  const seen = next('subcategories-unseen')
  await clientOf(lake.url, dataset)
    .patch('home')
    .unset(['supportSubcategories[_ref=="imported.lost"]'])
    .commit()
  expect((await seen).subcategoryIds).toEqual([])
  expect(router.status()).toMatchObject([{content: {unseen: []}}])
})

test('with a token, nothing is unseen', async () => {
  const {lake} = await faultyLake({[dataset]: market})
  const {events, router} = runningRouter(lake)
  await router.ready()
  expect(router.status()).toMatchObject([{content: {unseen: []}}])
  expect(events.filter(({type}) => type === 'subcategories-unseen')).toEqual([])
  expect(router.route({subcategoryId: 'imported.lost'})).toMatchObject({
    decision: {reason: 'no-order'},
  })
})
