import {describe, expect, test} from 'vitest'

import {fileOf, seedExport} from './exports.ts'
import {runCli} from './runCli.ts'

describe('what was typed wrong ends with 2, with the fix, and nothing on stdout', () => {
  test.each<[readonly string[], RegExp]>([
    [[], /Name a command: route, check, matrix, diff\./u],
    [['chek'], /unknown command 'chek' \(Did you mean check\?\) support-routing --help/u],
    [['check'], /There is nothing to read\. Name a dataset export/u],
    [['check', 'a.ndjson', '--dataset', 'x'], /A file and a dataset are two sources/u],
    [['check', '--project', 'abc'], /The dataset is missing\. Add --dataset/u],
    [['check', '--dataset', 'x'], /The project is missing\. Add --project/u],
    [['check', '--project', 'a', '--lake', 'http://localhost', '--dataset', 'x'], /two sources/u],
    [['check', '--lake', 'localhost:3900', '--dataset', 'x'], /--lake is no address/u],
    [['check', '--project', 'a', '--dataset', 'Not A Name'], /Check --project and --dataset/u],
    [['check', 'a', '--unknown'], /unknown option '--unknown'\. support-routing check --help/u],
    [['check', 'a', '--fail-on', 'bad'], /Allowed choices are error, warning, info, never/u],
    [['check', 'a', '--format', 'xml'], /Allowed choices are csv, github, json, junit, table/u],
    [['matrix', 'a', '--format', 'junit'], /Allowed choices are csv, json, table/u],
    [
      ['check', 'a', '--severity', 'no-such=error'],
      /no-such is no finding\. There are: store-subcategory/u,
    ],
    [
      ['check', 'a', '--severity', 'group-empty=bad'],
      /group-empty is "bad"\. Write error, warning, info or off/u,
    ],
    [['check', 'a', '--perspective', 'raw'], /“raw” is no state of a document/u],
    [['check', 'a', '--perspective', ','], /It is empty/u],
    [['check', 'a', '--languages', ''], /Write their ids, like pt,es,en/u],
    [['check', 'a', '--languages', 'pt?,en'], /begins with "pt", which is optional/u],
    [['check', 'a', '--field-names', '{'], /Write a JSON object/u],
    [
      ['check', 'a', '--field-names', '{"ticketType": "type",}'],
      /Line 1, column 23: there is a comma too many\. .* Write a JSON object/u,
    ],
    [
      ['check', '--project', 'a', '--dataset', ''],
      /'--dataset <name>' argument '' is invalid\. It is empty\. Check the variable that it comes from\./u,
    ],
    [['check', '--project', ' ', '--dataset', 'x'], /'--project <id>' .* It is empty/u],
    [['check', '--lake', '', '--dataset', 'x'], /'--lake <url>' .* It is empty/u],
    [['check', ''], /argument 'export'\. It is empty/u],
    [['matrix', 'a', '--group', ''], /'--group <id or name>' .* It is empty/u],
    [['route', 'a', '--tickets', ''], /'--tickets <file>' .* It is empty/u],
    [['diff', 'a', ''], /argument 'after'\. It is empty/u],
    [['diff', '--project', 'a', '--before-dataset', '', '--dataset', 'x'], /It is empty/u],
    [
      ['check', 'a', '--field-names', '{"x":"y"}'],
      /x is no field that a market may map\. There are: submitToExternalPartners, /u,
    ],
    [
      ['check', 'a', '--field-names', '{"ticketType":1}'],
      /ticketType is 1\. Write the stored name/u,
    ],
    [['check', 'a', 'b'], /too many arguments/u],
    [['diff', '-', '-'], /The standard input can be one of the two only/u],
    [['diff', 'a', '--before-dataset', 'x'], /both “before”/u],
    [['diff', 'a'], /There is only one side to compare/u],
    [['route', '-', '--tickets', '-'], /cannot be both the export and the tickets/u],
    [['route', 'a', '--ticket', '{}', '--tickets', 'b'], /two sources of tickets/u],
  ])('%j', async (args, message) => {
    const {code, stderr, stdout} = await runCli(args)
    expect(stderr).toMatch(message)
    expect(stderr).toMatch(/^error: [^\n]*\n$/u)
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })

  test.each(['--token', '--token=sk-secret', '--auth-token=sk-secret'])(
    'a token as %s is refused and not repeated',
    async (arg) => {
      const {code, stderr} = await runCli([
        'check',
        '--project',
        'a',
        '--dataset',
        'b',
        arg,
        'sk-secret',
      ])
      expect(stderr).toContain('Set the environment variable SANITY_AUTH_TOKEN')
      expect(stderr).not.toContain('sk-secret')
      expect(code).toBe(2)
    },
  )
})

test.each<[readonly string[], RegExp]>([
  [['check', '--toke=sk-secret'], /unknown option '--toke'\./u],
  [['check', 'a', '--tokn=sk-secret\nsk-secret'], /unknown option '--tokn'/u],
  [["--lakes='sk-secret'"], /unknown option '--lakes'/u],
  [['check', '--languagez=es'], /'--languagez' \(Did you mean --languages\?\)/u],
  [['check', '-tsk-secret'], /unknown option '-t'\./u],
  [['check', '-token=sk-secret'], /unknown option '-t'\./u],
  [lakeOf('ftp://user:sk-secret@host'), /--lake is no address: ftp:\/\/host\. Write it/u],
  [lakeOf('ftp://user:sk-secret@sk-secret/?@host'), /--lake is no address: ftp:\/\/host\./u],
  [lakeOf('user:sk-secret@host:3900'), /--lake is no address: host:3900\./u],
  [lakeOf('host:3900?token=sk-secret'), /--lake is no address: host:3900\./u],
])('a refusal does not repeat what may be a secret: %j', async (args, message) => {
  const {code, stderr} = await runCli(args)
  expect(stderr).toMatch(message)
  expect(stderr).toMatch(/^error: [^\n]*\n$/u)
  expect(stderr).not.toContain('secret')
  expect(code).toBe(2)
})

function lakeOf(url: string): readonly string[] {
  return ['check', '--lake', url, '--dataset', 'x']
}

test('help and version are results: on stdout, with 0', async () => {
  for (const args of [
    ['--help'],
    ['check', '--help'],
    ['route', '-h'],
    ['diff', '--help'],
    ['help', 'matrix'],
  ]) {
    const {code, stderr, stdout} = await runCli(args)
    expect(stdout).toContain('Usage: support-routing')
    expect(stderr).toBe('')
    expect(code).toBe(0)
  }
  expect(await runCli(['--version'])).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/u),
  })
})

test('every command says its exit codes', async () => {
  for (const command of ['route', 'check', 'matrix', 'diff']) {
    const {stdout} = await runCli([command, '--help'])
    expect(stdout).toMatch(/Ends\s+with 0[^]*with 2/u)
  }
})

test('a keyboard is not waited for', async () => {
  const path = await fileOf(seedExport('prod_bk_es'))
  const route = await runCli(['route', path], {keyboard: true})
  expect(route.stderr).toContain('There is no ticket to route. Give one with --ticket or --tickets')
  const check = await runCli(['check', '-'], {keyboard: true})
  expect(check.stderr).toContain('The standard input is a keyboard. Pipe a dataset export in')
  expect([route.code, check.code]).toEqual([2, 2])
})
