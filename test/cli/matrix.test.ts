import Papa from 'papaparse'
import {describe, expect, test} from 'vitest'

import {enumerateOutcomes, type OutcomeChange} from '../../engine/index.ts'
import type {MatrixCase} from '../../cli/matrix/reports.ts'
import {group, read, settings, storeMarket, subcategory} from '../engine/documents.ts'
import {fileOf, ndjson, seedExport} from './exports.ts'
import {runCli} from './runCli.ts'

const market = [
  subcategory('a', {name: {_type: 'localeString', en: 'Late', pt: 'Atraso '}}),
  subcategory('b', {allowRecentOrderSelection: false}),
  subcategory('c', {name: {_type: 'localeString', en: 'Twice'}}),
  group('g', 'STORE', ['a', 'b'], {name: {_type: 'localeString', en: 'Delivery'}}),
  group('h', 'GENERAL', ['c'], {name: {_type: 'localeString', en: 'Twice'}}),
  group('i', 'GENERAL', ['a'], {name: {_type: 'localeString', en: 'Twice'}}),
  settings(60),
]

/** Those of an Iberian market, in which all but one are missing here. */
const languages = ['pt', 'es', 'en']

async function matrix(args: readonly string[], documents = market) {
  return runCli(['matrix', await fileOf(ndjson(documents)), ...args])
}

const receiversOfOutcome = {
  GENERAL: [{partner: 'Care', stores: 'region'}],
  NOT_FORWARDED: [],
  STORE: [{partner: 'Quick', stores: 2}],
}

const endOf = (cell = '') => (cell === '' ? null : Number(cell))

/** Files of the stores and of subscriptions that connect to some of them, as arguments. */
async function recipientsOf(connected: readonly string[], stores?: readonly string[]) {
  const subscriptions = [
    {event: 'STORE_SUPPORT_TICKET_EVENT', partner: 'Quick', stores: connected},
    {event: 'GENERAL_SUPPORT_TICKET_EVENT', partner: 'Care', stores: 'region'},
  ]
  return [
    '--subscriptions',
    await fileOf(JSON.stringify(subscriptions), 'subscriptions.json'),
    ...(stores ? ['--stores', await fileOf(JSON.stringify(stores), 'stores.json')] : []),
  ]
}

describe('the stores that STORE does not reach', () => {
  const stores = ['1042', '2001', '1043', '2002']

  test('end the summary, and are named as json', async () => {
    const files = await recipientsOf(['1042', '1043'], stores)
    const {stdout} = await matrix(files)
    expect(stdout).toMatch(/\(published\)\. STORE reaches nobody in 2 of 4 stores\.\n$/u)
    const {storesWithoutPartner} = JSON.parse((await matrix([...files, '--format', 'json'])).stdout)
    expect(storesWithoutPartner).toEqual({count: 2, ids: ['2001', '2002'], total: 4})
  })

  test('are told in the language of reasons', async () => {
    const {stdout} = await matrix([...(await recipientsOf(['1042'], stores)), '--locale', 'pt'])
    expect(stdout).toMatch(/ STORE não chega a ninguém em 3 de 4 restaurantes\.\n$/u)
  })

  test('are not counted where nobody said which stores there are', async () => {
    const files = await recipientsOf(['1042', '1043'])
    const {stdout} = await matrix(files)
    expect(stdout).toMatch(
      / For STORE partners are connected in 2 stores; others are not known\.\n$/u,
    )
    const asJson = await matrix([...files, '--format', 'json'])
    expect(JSON.parse(asJson.stdout)).not.toHaveProperty('storesWithoutPartner')
  })

  test('are none where every store is reached', async () => {
    const files = await recipientsOf(stores, stores)
    expect((await matrix(files)).stdout).toMatch(/\(published\)\.\n$/u)
    const {storesWithoutPartner} = JSON.parse((await matrix([...files, '--format', 'json'])).stdout)
    expect(storesWithoutPartner).toEqual({count: 0, ids: [], total: 4})
  })

  test('say nothing of cases that never go to a store', async () => {
    const files = await recipientsOf([], stores)
    expect((await matrix(['--group', 'h', ...files])).stdout).toMatch(/\(published\)\.\n$/u)
  })

  test('are told case by case by who receives it', async () => {
    const files = await recipientsOf(['1042', '1043'])
    const {stdout} = await matrix(['--group', 'g', ...files])
    expect(stdout).toMatch(/ STORE {2,}every rule is met {2,}Quick \(2 stores\)\n/u)
    expect(stdout).toMatch(/ GENERAL {2,}[^\n]* {2,}Care\n/u)
    expect((await matrix(['--group', 'g'])).stdout).not.toContain('Received by')
    const json: {readonly outcomes: readonly MatrixCase[]} = JSON.parse(
      (await matrix([...files, '--format', 'json'])).stdout,
    )
    for (const {outcome, reachable, receivedBy} of json.outcomes) {
      expect(receivedBy).toEqual(reachable ? receiversOfOutcome[outcome] : undefined)
    }
    const csv = Papa.parse<Record<string, string>>(
      (await matrix([...files, '--format', 'csv'])).stdout,
      {header: true, skipEmptyLines: true},
    )
    expect(csv.data.map(({receivedBy}) => receivedBy)).toEqual(
      json.outcomes.map(({receivedBy = []}) => receivedBy.map(({partner}) => partner).join('; ')),
    )
  })

  test('are told to be reached by nobody', async () => {
    const {stdout} = await matrix(['--group', 'g', ...(await recipientsOf([]))])
    expect(stdout).toMatch(/ STORE {2,}every rule is met {2,}nobody\n/u)
  })

  test('are not told from subscriptions for other datasets, which an export cannot tell apart', async () => {
    const path = await fileOf(
      JSON.stringify([
        {event: 'GENERAL_SUPPORT_TICKET', partner: 'Care', stores: 'region'},
        {
          event: 'GENERAL_SUPPORT_TICKET',
          partner: 'Sol',
          stores: 'region',
          datasets: ['prod_bk_es'],
        },
      ]),
      'subscriptions.json',
    )
    expect(await matrix(['--subscriptions', path])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`Entry 2 of ${path} is for some datasets only`),
    })
  })

  test('need both files', async () => {
    const [, , ...alone] = await recipientsOf([], stores)
    expect(await matrix(alone)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--stores says nothing without --subscriptions.'),
    })
  })
})

describe('matrix', () => {
  test('as json is the enumeration of the engine', async () => {
    const {code, stderr, stdout} = await matrix(['--format', 'json'])
    expect(JSON.parse(stdout)).toMatchObject({
      outcomes: enumerateOutcomes(read(market), {languages}),
    })
    expect(stderr).toBe('')
    expect(code).toBe(0)
  })

  test('as csv says the same', async () => {
    const {stdout} = await matrix(['--format', 'csv'])
    const {data} = Papa.parse<Record<string, string>>(stdout, {header: true, skipEmptyLines: true})
    const said = data.map(
      ({afterMs, categoryGroupId, openedBy, order, outcome, reachable, reason, ...row}) => ({
        categoryGroupId,
        openedBy,
        order: order === 'placed' ? {afterMs: endOf(afterMs), toMs: endOf(row['toMs'])} : order,
        outcome,
        reachable: reachable === 'true',
        reason,
        subcategoryId: row['subcategoryId'],
      }),
    )
    expect(said).toEqual(
      enumerateOutcomes(read(market), {languages}).map(
        ({categoryGroupId = '', openedBy, order, outcome, reachable, reason, subcategoryId}) => ({
          categoryGroupId,
          openedBy,
          order,
          outcome,
          reachable,
          reason,
          subcategoryId,
        }),
      ),
    )
  })

  test('as a table tells what can never happen, and why', async () => {
    const {stdout} = await matrix(['--group', 'g', '--subcategory', 'b'])
    expect(stdout).toContain('Support Category Group “Delivery” g  STORE\n')
    expect(stdout).toMatch(
      /guest {2,}up to 60 min after the order {2,}– {2,}impossible: the form does not ask for an order\n/u,
    )
    expect(stdout).toMatch(
      /partner {2,}up to 60 min after the order {2,}STORE {2,}every rule is met\n/u,
    )
    expect(stdout).toMatch(/\n8 cases, of which 5 can happen, in .* \(published\)\.\n$/u)
  })

  test.each([
    [['--group', 'g'], {categoryGroupId: 'g'}],
    [['--group', 'Delivery'], {categoryGroupId: 'g'}],
    [['--subcategory', 'a'], {subcategoryId: 'a'}],
    [['--subcategory', 'Atraso'], {subcategoryId: 'a'}],
    [['--group', 'g', '--subcategory', 'Late'], {categoryGroupId: 'g', subcategoryId: 'a'}],
    [['--group', 'h', '--subcategory', 'a'], {categoryGroupId: 'h', subcategoryId: 'a'}],
  ])('%j narrows it', async (args, filter) => {
    const {stdout} = await matrix([...args, '--format', 'json'])
    expect(JSON.parse(stdout)).toMatchObject({
      outcomes: enumerateOutcomes(read(market), {...filter, languages}),
    })
  })

  test.each([
    [['--group', 'nope'], '--group: nothing here has the id or the name nope'],
    [['--subcategory', 'g'], '--subcategory: nothing here has the id or the name g'],
    [['--group', 'Twice'], '--group: several have the name Twice. Write one of their ids: h, i.'],
  ])('%j is refused', async (args, message) => {
    const {code, stderr, stdout} = await matrix(args)
    expect(stderr).toContain(message)
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })

  test('says the reasons in the language that was asked for', async () => {
    expect((await matrix(['--locale', 'es'], [...storeMarket])).stdout).toContain('sin pedido')
  })
})

describe('diff', () => {
  const changed = market.map((document) =>
    document['_id'] === 'supportSettings' ? settings(30) : document,
  )

  async function diff(args: readonly string[], after = changed) {
    return runCli(['diff', await fileOf(ndjson(market)), await fileOf(ndjson(after)), ...args])
  }

  test('tells which tickets go elsewhere, and ends with 1', async () => {
    const {code, stderr, stdout} = await diff([])
    expect(stdout).toMatch(
      /“Atraso” {2,}anyone {2,}more than 30 min and up to 60 min after the order {2,}STORE {2,}GENERAL\n/u,
    )
    expect(stdout).toMatch(/\n2 sub-categories change from .* to .*: 2 from STORE to GENERAL\.\n$/u)
    expect(stderr).toBe('')
    expect(code).toBe(1)
  })

  test('tells in one number what can no longer happen, and in one what becomes possible', async () => {
    const after = [...['a', 'b', 'd'].map((id) => subcategory(id)), group('n', 'STORE', ['a', 'd'])]
    const {stdout} = await diff([], [...after, settings(60)])
    const json: {readonly changes: readonly OutcomeChange[]} = JSON.parse(
      (await diff(['--format', 'json'], [...after, settings(60)])).stdout,
    )
    const removed = json.changes.filter(({after: {reachable}}) => !reachable)
    const added = json.changes.filter(({before: {reachable}}) => !reachable)
    const subcategories = (rows: typeof added) =>
      new Set(rows.map(({subcategoryId}) => subcategoryId)).size
    // Both sides have several outcomes, which the headline does not tell apart.
    expect(new Set(removed.map(({before: {outcome}}) => outcome)).size).toBeGreaterThan(1)
    expect(new Set(added.map(({after: {outcome}}) => outcome)).size).toBeGreaterThan(1)
    expect(stdout).toContain(
      `in ${subcategories(removed)} some tickets become impossible, in ${subcategories(added)} some tickets become possible.\n`,
    )
  })

  test('ends with 0 without a change, and with --fail-on never', async () => {
    const same = await diff([], market)
    expect(same.stdout).toMatch(/^No ticket goes elsewhere from /u)
    expect(same.code).toBe(0)
    expect((await diff(['--fail-on', 'never'])).code).toBe(0)
    expect((await diff(['--format', 'junit'], market)).stdout).toContain('failures="0"')
  })

  test('compares two perspectives of one source', async () => {
    const documents = [...market, {...settings(0), _id: 'drafts.supportSettings'}]
    const path = await fileOf(ndjson(documents))
    const drafts = await runCli(['diff', path, '--perspective', 'drafts'])
    expect(drafts.stdout).toContain('from published to drafts in')
    expect(drafts.code).toBe(1)
    const back = await runCli(['diff', path, '--before-perspective', 'drafts', '--format', 'json'])
    expect(JSON.parse(back.stdout)).toMatchObject({
      after: {perspective: 'published'},
      before: {perspective: 'drafts'},
    })
    expect(back.code).toBe(1)
    expect((await runCli(['diff', path, path, '--perspective', 'drafts'])).code).toBe(0)
  })

  test('says the same in every format', async () => {
    const json: {readonly changes: readonly unknown[]} = JSON.parse(
      (await diff(['--format', 'json'])).stdout,
    )
    expect(json.changes).toHaveLength(4)
    const csv = Papa.parse((await diff(['--format', 'csv'])).stdout, {
      header: true,
      skipEmptyLines: true,
    })
    expect(csv.data).toHaveLength(4)
    expect(csv.data[0]).toMatchObject({
      after: 'GENERAL',
      before: 'STORE',
      afterMs: '1800000',
      toMs: '3600000',
    })
    const github = (await diff(['--format', 'github'])).stdout
    expect(github.match(/^::warning title=/gmu)).toHaveLength(3)
    const junit = (await diff(['--format', 'junit'])).stdout
    expect(junit.match(/<failure /gu)).toHaveLength(3)
  })

  test('--group narrows it, also to a group that is on one side only', async () => {
    const more = [...market, group('n', 'GENERAL', ['b'])]
    const {code, stdout} = await diff(['--group', 'n', '--format', 'csv'], more)
    expect(stdout).toContain('impossible,GENERAL')
    expect(code).toBe(1)
    expect((await diff(['--group', 'h'])).code).toBe(0)
    expect((await diff(['--group', 'nope'])).code).toBe(2)
  })

  test('reads one side from a pipe', async () => {
    const portugal = seedExport('prod_bk_pt')
    const path = await fileOf(portugal)
    expect((await runCli(['diff', '-', path], {stdin: portugal})).code).toBe(0)
    expect((await runCli(['diff', path, '-'], {stdin: portugal})).code).toBe(0)
  })
})
