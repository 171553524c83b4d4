import Papa from 'papaparse'
import {describe, expect, test} from 'vitest'

import {findingKinds} from '../../engine/index.ts'
import {group, settings, subcategory, version} from '../engine/documents.ts'
import {fileOf, ndjson, seedExport} from './exports.ts'
import {parseXml} from './parseXml.ts'
import {readGithub} from './readGithub.ts'
import {runCli} from './runCli.ts'

const nasty = 'a: b, 50%\n::error::c\r"d" <e> & \u0007\u001B[31m=1'
/** The same on one line of a log. */
const harmless = 'a: b, 50% ::error::c "d" <e> & \uFFFD\uFFFD[31m=1'
const market = [
  subcategory('quiet', {name: {_type: 'localeString', en: nasty}, submitToExternalPartners: false}),
  subcategory('a'),
  subcategory('b', {allowRecentOrderSelection: false}),
  group('g', 'STORE', ['a', 'b']),
  group('h', 'GENERAL', ['quiet']),
  settings(60),
]
const english = ['--languages', 'en']

interface Report {
  readonly counts: Readonly<Record<string, number>>
  readonly findings: readonly Readonly<Record<string, unknown>>[]
}

async function check(args: readonly string[], documents = market) {
  return runCli(['check', await fileOf(ndjson(documents)), ...english, ...args])
}

async function report(args: readonly string[] = [], documents = market): Promise<Report> {
  const {stdout} = await check(['--format', 'json', ...args], documents)
  return JSON.parse(stdout)
}

describe('the formats agree', () => {
  test('json has every finding of the engine with its sentence, its document and the counts', async () => {
    const {counts, findings} = await report()
    expect(counts).toEqual({error: 0, info: 2, warning: 3})
    expect(findings.find(({code}) => code === 'external-partners-off')).toMatchObject({
      code: 'external-partners-off',
      documentId: 'quiet',
      documentName: nasty.trim(),
      documentType: 'supportSubcategory',
      field: 'submitToExternalPartners',
      severity: 'info',
    })
    expect(findings.map(({message}) => message)).toContainEqual(
      expect.stringContaining('can never reach a store'),
    )
    expect(findings.map(({field}) => field)).toContain('supportSubcategories[_key=="k1"]')
  })

  test('csv', async () => {
    const {findings} = await report()
    const {stdout} = await check(['--format', 'csv'])
    const {data, errors} = Papa.parse<Record<string, string>>(stdout, {
      header: true,
      skipEmptyLines: true,
    })
    expect(errors).toEqual([])
    expect(
      data.map(({code, documentId, field, message, severity}) => ({
        code,
        documentId,
        field,
        message,
        severity,
      })),
    ).toEqual(
      findings.map(({code, documentId, field, message, severity}) => ({
        code,
        documentId,
        field,
        message: String(message).replaceAll(nasty, harmless),
        severity,
      })),
    )
  })

  test('csv never begins a cell as a formula', async () => {
    const named = subcategory('f', {
      name: {_type: 'localeString', en: '=HYPERLINK("http://example.com")'},
    })
    const {stdout} = await check(['--format', 'csv'], [named, settings(60)])
    expect(stdout).toContain(`"'=HYPERLINK(""http://example.com"")"`)
  })

  test('github', async () => {
    const {findings} = await report()
    const {stdout} = await check(['--format', 'github'])
    const {annotations, other} = readGithub(stdout)
    expect(other).toEqual([
      expect.stringMatching(/^0 errors, 3 warnings and 2 notes in 6 documents of /u),
    ])
    const levels: Readonly<Record<string, string>> = {
      error: 'error',
      info: 'notice',
      warning: 'warning',
    }
    expect(annotations).toEqual(
      findings.map(({code, documentName, message, severity}) => ({
        level: levels[String(severity)],
        message: expect.stringContaining(String(message).replaceAll(nasty, harmless)),
        title: `${String(code)}: ${String(documentName).replace(nasty, harmless)}`,
      })),
    )
    expect(stdout).not.toContain('\u001B')
  })

  test('junit puts what content holds on one line, so that a log shows no command of it', async () => {
    const {stdout} = await check(['--format', 'junit', '--fail-on', 'info'])
    const {annotations} = readGithub(stdout)
    expect(annotations).toEqual([])
    expect(stdout).not.toMatch(/^\s*::/mu)
    expect(stdout).not.toContain('\u001B')
    expect(parseXml(stdout).map(({attributes}) => attributes['classname'])).toContain(
      `Support Sub-Category “${harmless}” quiet`,
    )
  })

  test.each(['info', 'warning', 'never'])('junit fails what --fail-on %s fails', async (failOn) => {
    const {findings} = await report()
    const {stdout} = await check(['--format', 'junit', '--fail-on', failOn])
    const suite = parseXml(stdout)
    const failing = findings.filter(({severity}) =>
      failOn === 'info' ? true : failOn === 'warning' && severity === 'warning',
    )
    const cases = suite.filter(({name}) => name === 'testcase')
    const failures = suite.filter(({name}) => name === 'failure')
    // Two documents have no finding: a sub-category, and the group of the quiet one has one.
    expect(cases).toHaveLength(findings.length + 1)
    expect(failures.map(({attributes}) => attributes['type'])).toEqual(
      failing.map(({severity}) => severity),
    )
    expect(suite.find(({name}) => name === 'testsuite')?.attributes).toMatchObject({
      failures: String(failing.length),
      tests: String(cases.length),
    })
  })

  test('table', async () => {
    const {findings} = await report()
    const {stdout} = await check([])
    for (const {code} of findings) expect(stdout).toContain(String(code))
    expect(stdout).toContain('Support Category Group “Group g” g\n')
    expect(stdout).toMatch(
      /\n0 errors, 3 warnings and 2 notes in 6 documents of .* \(published\)\.\n$/u,
    )
    // What content holds cannot move the cursor.
    for (const control of ['\u0007', '\u001B', '\r']) expect(stdout).not.toContain(control)
  })
})

describe('exit codes', () => {
  const broken = [...market, group('x', undefined, ['a'])]

  test.each<[string, number, number]>([
    ['error', 0, 1],
    ['warning', 1, 1],
    ['info', 1, 1],
    ['never', 0, 0],
  ])('--fail-on %s', async (failOn, withWarnings, withErrors) => {
    expect((await check(['--fail-on', failOn])).code).toBe(withWarnings)
    expect((await check(['--fail-on', failOn], broken)).code).toBe(withErrors)
  })

  test('Spain has notes only', async () => {
    const path = await fileOf(seedExport('prod_bk_es'))
    expect((await runCli(['check', path, '--fail-on', 'warning'])).code).toBe(0)
    expect((await runCli(['check', path, '--fail-on', 'info'])).code).toBe(1)
  })

  test('nothing to report is 0 in every format', async () => {
    for (const format of ['table', 'json', 'csv', 'github', 'junit']) {
      const {code, stderr, stdout} = await check(
        ['--format', format, '--fail-on', 'info'],
        [subcategory('a'), group('g', 'STORE', ['a']), settings(60)],
      )
      expect(stderr).toBe('')
      expect(stdout).not.toBe('')
      expect(code).toBe(0)
    }
  })
})

async function nobodySubscribed(args: readonly string[]) {
  return (await report(args)).findings.filter(({code}) => code === 'nobody-subscribed')
}

test('settings under another id are called what they are', async () => {
  const misplaced = {...settings(5), _id: 'other'}
  const {stdout} = await check([], [...market, misplaced])
  expect(stdout).toContain('Support Settings other\n')
  const {findings} = await report([], [...market, misplaced])
  expect(findings.at(-1)).toMatchObject({
    code: 'settings-misplaced',
    documentId: 'other',
    documentType: 'supportSettings',
  })
})

describe('options', () => {
  test('--severity weighs findings, any number of them', async () => {
    const args = [
      '--severity',
      'external-partners-off=off',
      '--severity',
      'store-subcategory-without-order-selection=error',
    ]
    expect((await report(args)).counts).toEqual({error: 2, info: 0, warning: 1})
    expect((await check(args)).code).toBe(1)
  })

  test('--subscriptions and --stores tell what reaches nobody', async () => {
    const heard = [
      {event: 'STORE_SUPPORT_TICKET_EVENT', partner: 'Quick', stores: ['1042']},
      {event: 'GENERAL_SUPPORT_TICKET_EVENT', partner: 'Care', stores: 'region'},
    ]
    const subscriptions = await fileOf(JSON.stringify(heard), 'subscriptions.json')
    const stores = await fileOf(JSON.stringify(['1042', '2001']), 'stores.json')
    const args = ['--subscriptions', subscriptions]
    expect(await nobodySubscribed(args)).toEqual([])
    expect(await nobodySubscribed([...args, '--stores', stores])).toMatchObject([
      {
        documentId: 'g',
        message: expect.stringContaining('in 1 of 2 stores (“2001”)'),
        params: {count: 1, storeIds: ['2001'], total: 2},
      },
    ])
  })

  test.each([
    ['{}', /subscriptions\.json holds no list\./u],
    ['[{"partner": "Quick"}]', /Entry 1 of .*subscriptions\.json is no subscription\./u],
    ['[', /subscriptions\.json is no JSON\./u],
  ])('subscriptions that are none are refused: %s', async (content, expected) => {
    const {code, stderr} = await check([
      '--subscriptions',
      await fileOf(content, 'subscriptions.json'),
    ])
    expect(stderr).toMatch(expected)
    expect(code).toBe(2)
  })

  test('stores that are none, or that nobody could be connected to, are refused', async () => {
    const stores = await fileOf('[1042]', 'stores.json')
    const subscriptions = await fileOf('[]', 'subscriptions.json')
    const alone = await check(['--stores', stores])
    expect(alone).toMatchObject({code: 2, stderr: expect.stringContaining('--subscriptions')})
    const numbers = await check(['--stores', stores, '--subscriptions', subscriptions])
    expect(numbers).toMatchObject({code: 2, stderr: expect.stringContaining('no list of ids')})
    const nowhere = await check(['--subscriptions', 'nowhere.json'])
    expect(nowhere).toMatchObject({code: 2, stderr: expect.stringContaining('no file')})
  })

  test('every code of a finding can be weighed', async () => {
    const all = Object.keys(findingKinds).flatMap((code) => ['--severity', `${code}=off`])
    expect((await report(all)).findings).toEqual([])
  })

  test('--languages says which names have to be there', async () => {
    const {findings} = await report(['--languages', 'en,pt'])
    expect(findings.filter(({code}) => code === 'name-missing').length).toBeGreaterThan(0)
  })

  test('--languages with a question mark makes a note of a name that is missing', async () => {
    const {findings} = await report(['--languages', 'en,pt?'])
    const missing = findings.filter(({code}) => code === 'name-missing')
    expect(new Set(missing.map(({severity}) => severity))).toEqual(new Set(['info']))
  })

  test('--field-names reads a market with other stored names', async () => {
    const other = [
      subcategory('a'),
      {...group('g', undefined, ['a']), type: 'GENERAL'},
      settings(60),
    ]
    expect((await check([], other)).code).toBe(1)
    expect((await check(['--field-names', '{"ticketType":"type"}'], other)).code).toBe(0)
  })

  test('--locale speaks Spanish and Portuguese', async () => {
    expect((await check(['--locale', 'es'])).stdout).toContain('restaurante')
    expect((await check(['--locale', 'pt'])).stdout).toContain('Ative')
  })

  test('--perspective reads a release, and refuses one that has nothing', async () => {
    const documents = [...market, version('r1', {...group('g', undefined, ['a'])})]
    expect((await check([], documents)).code).toBe(0)
    expect((await check(['--perspective', 'r1'], documents)).code).toBe(1)
    expect((await check(['--perspective', 'r1,drafts'], documents)).code).toBe(1)
    const {code, stderr} = await check(['--perspective', 'r2'], documents)
    expect(stderr).toContain('is in a release r2. There is some in: r1.')
    expect(code).toBe(2)
    expect((await check(['--perspective', 'r2'])).stderr).toContain('It is in no release at all.')
  })

  test('a market that has drafts only is not taken for a clean one', async () => {
    const drafts = [{...subcategory('a'), _id: 'drafts.a'}]
    const {code, stderr} = await check([], drafts)
    expect(stderr).toContain('is published. To read it with its drafts, add --perspective drafts.')
    expect(code).toBe(2)
    expect((await check(['--perspective', 'drafts'], drafts)).code).not.toBe(2)
  })
})
