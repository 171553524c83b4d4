import {afterAll, beforeAll, expect, test} from 'vitest'

import {group, settings, subcategory} from '../engine/documents.ts'
import {type FilledLake, fillLake} from '../filledLake.ts'
import {readerOf} from '../readers.ts'
import {runCli} from './runCli.ts'

const filter = 'secret != true && _type != "supportSettings"'
const english = ['--languages', 'en', '--format', 'json']
const everyone = [
  readerOf(filter),
  {...readerOf('_id in path("**")'), id: 'all', token: 'local-all'},
  {...readerOf('_type == "page"'), id: 'none', token: 'local-none'},
]
let lake: FilledLake

beforeAll(async () => {
  const market = [
    subcategory('a'),
    subcategory('hidden', {secret: true}),
    group('g', 'STORE', ['a', 'hidden']),
    settings(60),
  ]
  lake = await fillLake({market}, undefined, everyone)
})

afterAll(() => lake.close())

const check = (token: string, ...more: readonly string[]) =>
  runCli(['check', '--lake', lake.url, '--dataset', 'market', ...english, ...more], {
    env: {SANITY_AUTH_TOKEN: token},
  })

test('what a token does not see is no finding, and one note says that it sees a part', async () => {
  const {code, stderr, stdout} = await check('local-reader')
  expect(code).toBe(0)
  expect(stderr).toBe(
    `note: The token in SANITY_AUTH_TOKEN sees a part of ${lake.url}/market only: ${filter}. What the rest holds is not known.\n`,
  )
  expect(JSON.parse(stdout)).toMatchObject({
    findings: [{code: 'reference-dangling', params: {isWithheld: true}, severity: 'info'}],
  })
})

test('a token that sees everything is told nothing besides', async () => {
  expect(await check('local-all', '--require-whole')).toMatchObject({code: 0, stderr: ''})
})

test('where everything has to be seen, a token that sees a part is refused', async () => {
  const {code, stderr, stdout} = await check('local-reader', '--require-whole')
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toContain('Give SANITY_AUTH_TOKEN a token that sees all of it')
})

test('a token that sees nothing is not told that there is nothing', async () => {
  const {code, stderr} = await check('local-none')
  expect(code).toBe(2)
  expect(stderr).toContain('Nothing of the support configuration is in it.')
  expect(stderr).not.toContain('holds no')
})
