import {describe, expect, test} from 'vitest'

import {group} from '../engine/documents.ts'
import {documents} from '../tickets/market.ts'
import {fileOf, ndjson} from './exports.ts'
import {runCli} from './runCli.ts'

/** The market in one state only. */
function stateOf(prefix: string) {
  return documents.map((document) =>
    Object.assign({}, document, {_id: `${prefix}${String(document['_id'])}`}),
  )
}

const versions = stateOf('versions.summer.')
const drafts = stateOf('drafts.')

describe('a market of which nothing is in the perspective says where there is something', () => {
  test.each<[string, readonly unknown[], readonly string[], RegExp]>([
    [
      'versions only, read as drafts',
      versions,
      ['--perspective', 'drafts'],
      /Nothing of .* is in drafts, or published\. To read it with a release, like summer, add --perspective summer\.\n$/u,
    ],
    [
      'versions only, read as published',
      versions,
      [],
      /Nothing of .* is published\. To read it with a release, like summer, add --perspective summer\.\n$/u,
    ],
    [
      'drafts only, read as published',
      drafts,
      [],
      /is published\. To read it with its drafts, add --perspective drafts\.\n$/u,
    ],
    [
      'drafts and versions, read as published',
      [...drafts, ...versions],
      [],
      /add --perspective drafts\. To read it with a release, like summer, add --perspective summer\.\n$/u,
    ],
  ])('%s', async (_, content, args, message) => {
    for (const command of ['check', 'matrix']) {
      const {code, stderr, stdout} = await runCli([command, await fileOf(ndjson(content)), ...args])
      expect(stderr).toMatch(message)
      expect(stdout).toBe('')
      expect(code).toBe(2)
    }
  })

  test('and works as it says', async () => {
    const path = await fileOf(ndjson(versions))
    expect((await runCli(['matrix', path, '--perspective', 'summer'])).code).toBe(0)
  })
})

describe('in a market that was never published', () => {
  test.each([
    ['drafts', drafts],
    ['summer', versions],
  ])('everything of %s is new', async (perspective, content) => {
    const path = await fileOf(ndjson(content))
    const {code, stderr, stdout} = await runCli(['diff', path, '--perspective', perspective])
    expect(stderr).toBe('')
    expect(stdout).toMatch(
      /(\d+) sub-categories change from published to .*: in \1 some tickets become possible\.\n$/u,
    )
    expect(code).toBe(1)
  })

  test('everything is new in another export, too', async () => {
    const before = await fileOf(ndjson(drafts), 'before.ndjson')
    const after = await fileOf(ndjson(documents), 'after.ndjson')
    const {code, stdout} = await runCli(['diff', before, after])
    expect(stdout).toContain('some tickets become possible')
    expect(code).toBe(1)
    const back = await runCli(['diff', after, before])
    expect(back.stdout).toContain('some tickets become impossible')
  })

  test('there is nothing to compare where neither side has anything', async () => {
    const path = await fileOf(ndjson(versions))
    const {code, stderr} = await runCli(['diff', path, '--perspective', 'drafts'])
    expect(stderr).toContain('add --perspective summer')
    expect(code).toBe(2)
  })
})

test('sub-categories that are no list are called what the router calls them', async () => {
  const content = [
    ...documents.filter(({_id}) => _id !== 'home'),
    group('home', 'STORE', [], {_rev: 'r3', supportSubcategories: {_ref: 'late'}}),
  ]
  const {stdout} = await runCli(['check', await fileOf(ndjson(content)), '--format', 'json'])
  const report: {readonly findings: readonly object[]} = JSON.parse(stdout)
  const own = report.findings.filter(
    (finding) => Reflect.get(finding, 'field') === 'supportSubcategories',
  )
  expect(own).toMatchObject([
    {code: 'subcategories-malformed', documentId: 'home', severity: 'error'},
  ])
})
