import {describe, expect, test} from 'vitest'

import {fileOf, ndjson} from './exports.ts'
import {parseXml} from './parseXml.ts'
import {runCli} from './runCli.ts'

/** Everything that a terminal or a log could obey. */
const evil = 'a\r\n::error title=x::y\u001B[31m\u007F\u0085\u009B\u202E\u2066\u2028##[error]z'
const documents = [
  {_id: '::error::sub', _type: 'supportSubcategory', name: {pt: evil, en: ' =1+1'}},
  {
    _id: '::warning::group',
    _type: 'supportCategoryGroup',
    name: {pt: evil},
    ticketType: evil,
    supportSubcategories: [{_key: 'k', _ref: '::error::sub'}],
  },
  {
    _id: 'drafts.::warning::group',
    _type: 'supportCategoryGroup',
    name: {pt: evil},
    ticketType: 'STORE',
  },
]
const tickets = ndjson([
  {subcategoryId: '::error::sub', category: evil},
  {subcategoryId: '::error::unknown'},
])

/** What makes a terminal or a runner do something; the ends of lines are ours. */
const obeyed = /[^\P{Cc}\n]|[\u2028-\u202E\u2066-\u2069]|##\[|^\s*::/mu

const commands = [
  ['check', ['table', 'json', 'csv', 'junit']],
  ['matrix', ['table', 'json', 'csv']],
  ['diff', ['table', 'json', 'csv', 'junit']],
  ['route', ['table', 'json', 'csv', 'junit']],
] as const

describe('content that a terminal or a log would obey', () => {
  test.each(commands.flatMap(([command, formats]) => formats.map((format) => [command, format])))(
    'does nothing in %s as %s',
    async (command, format) => {
      const args = [command, await fileOf(ndjson(documents)), '--format', format]
      if (command === 'diff') args.push('--perspective', 'drafts')
      const {stderr, stdout} = await runCli(args, {stdin: tickets})
      expect(stdout).not.toBe('')
      // Lines of CSV end so.
      expect(stdout.replaceAll('\r\n', '\n')).not.toMatch(obeyed)
      expect(stderr).not.toMatch(obeyed)
    },
  )

  test.each(['check', 'diff', 'route'])(
    'is nothing but annotations in %s as github',
    async (command) => {
      const args = [command, await fileOf(ndjson(documents)), '--format', 'github']
      if (command === 'diff') args.push('--perspective', 'drafts')
      const {stdout} = await runCli(args, {stdin: tickets})
      for (const line of stdout.split('\n').slice(0, -2)) {
        expect(line).toMatch(/^::(?:error|warning|notice) title=[^:,]+::[^\r]*$/u)
      }
      expect(stdout.replaceAll(/^::/gmu, '')).not.toMatch(obeyed)
    },
  )

  test('is not lost in JSON', async () => {
    const {stdout} = await runCli(['check', await fileOf(ndjson(documents)), '--format', 'json'])
    const report: unknown = JSON.parse(stdout)
    expect(JSON.stringify(report)).toContain(JSON.stringify(evil).slice(1, -1))
  })

  test('does nothing in what one ticket is explained with, nor in an error', async () => {
    const path = await fileOf(ndjson(documents))
    for (const ticket of tickets.trim().split('\n')) {
      const {stdout} = await runCli(['route', path, '--ticket', ticket])
      expect(stdout).not.toMatch(obeyed)
    }
    const {stderr} = await runCli(['check', `/nowhere/${evil}`])
    expect(stderr).toMatch(/^error: There is no file [^\n]*\n$/u)
    expect(stderr).not.toMatch(obeyed)
  })
})

describe('an address in the place of a file', () => {
  test.each([
    ['check', 'https://user:s3cret@example.com/export.ndjson?token=s3cret'],
    ['diff', 'http://s3cret@example.com/x', 'http://s3cret@example.com/y'],
    ['check', 's3://s3cret:s3cret@bucket/x'],
  ])('is refused without its password: %s', async (...args) => {
    const {code, stderr, stdout} = await runCli(args)
    expect(stderr).toMatch(
      / is an address and no file\. Download it first, and name the file\.\n$/u,
    )
    expect(`${stderr}${stdout}`).not.toContain('s3cret')
    expect(code).toBe(2)
  })

  test('of tickets, too', async () => {
    const path = await fileOf(ndjson(documents))
    const {stderr} = await runCli(['route', path, '--tickets', 'https://u:s3cret@example.com/t'])
    expect(stderr).toContain('https://example.com/t is an address')
    expect(stderr).not.toContain('s3cret')
  })

  test('where an option is misused', async () => {
    const {stderr} = await runCli(['check', '--format', 'https://u:s3cret@example.com/'])
    expect(stderr).not.toContain('s3cret')
  })
})

describe('csv', () => {
  test.each(['=1+1', '+1', '-1', '@a', '＝1+1', '＋1', '－1', '＠a'])(
    'is no formula for a spreadsheet: %s',
    async (name) => {
      const path = await fileOf(ndjson([{_id: 'a', _type: 'supportSubcategory', name: {pt: name}}]))
      const {stdout} = await runCli(['check', path, '--format', 'csv'])
      expect(stdout).toContain(`"'${name}"`)
    },
  )

  test('has a byte order mark where somebody wants one', async () => {
    const path = await fileOf(ndjson(documents))
    for (const command of ['check', 'matrix', 'route']) {
      const args = [command, path, '--format', 'csv']
      const plain = await runCli(args, {stdin: tickets})
      const marked = await runCli([...args, '--bom'], {stdin: tickets})
      expect(marked.stdout).toBe(`\uFEFF${plain.stdout}`)
      expect(plain.stdout).not.toContain('\uFEFF')
    }
    const json = await runCli(['check', path, '--format', 'json', '--bom'])
    expect(json.stderr).toContain('--bom is for CSV only. Add --format csv, or leave out --bom.')
    expect(json.code).toBe(2)
  })
})

test('junit of many tickets is written in suites, whose totals are right', async () => {
  const path = await fileOf(ndjson(documents))
  const count = 2500
  const stdin = `${'{"subcategoryId": "a"}\n'.repeat(count - 1)}{"a": 1}\n`
  const {code, stdout} = await runCli(['route', path, '--format', 'junit'], {stdin})
  const nodes = parseXml(stdout)
  const suites = nodes.filter(({name}) => name === 'testsuite')
  const totals = suites.map(({attributes}) => [attributes['tests'], attributes['errors']])
  expect(totals).toEqual([
    ['1000', '0'],
    ['1000', '0'],
    ['500', '1'],
  ])
  expect(nodes.filter(({name}) => name === 'testcase')).toHaveLength(count)
  expect(code).toBe(2)
})
