import Papa from 'papaparse'
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'

import {compileRouting} from '../../engine/index.ts'
import {createReceipt, saidByCategory} from '../../tickets/receipt.ts'
import {readOutsideTicket} from '../../tickets/outsideTicket.ts'
import {documents, market} from '../tickets/market.ts'
import {fileOf, ndjson} from './exports.ts'
import {parseXml} from './parseXml.ts'
import {runCli} from './runCli.ts'

const late = {
  subcategoryId: 'late',
  category: 'Home Delivery',
  created: 'Tue, 23 May 2023 12:34:56 GMT',
  order: {placedAt: '2023-05-23T12:04:56Z', storeId: '1042'},
  email: 'guest@example.com',
  unknownField: 1,
}
const tickets = [
  late,
  {...late, order: {placedAt: '2023-05-23T10:00:00Z'}},
  {...late, order: null},
  {subcategoryId: 'lost', category: 'Outro'},
  {subcategoryId: 'nowhere'},
]

async function route(args: readonly string[], stdin: string | Uint8Array = '') {
  return runCli(['route', await fileOf(ndjson(documents)), ...args], {stdin})
}

function linesOf(stdout: string): readonly unknown[] {
  return stdout
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
}

/** The receipt of a ticket, as a service would have written it. */
function receiptOf(outside: unknown) {
  const read = readOutsideTicket(outside, market)
  if (read.status !== 'read') throw new Error('The ticket cannot be read.')
  const {category, ticket} = read
  return createReceipt(market, ticket, compileRouting(market).route(ticket), {
    said: saidByCategory(category.given),
  })
}

// A receipt has the instant of its decision.
beforeEach(() => void vi.useFakeTimers({now: Date.UTC(2026, 0), toFake: ['Date']}))
afterEach(() => void vi.useRealTimers())

/** Decides receipts on the market with another name of the group. */
async function routeRenamed(format: string, receipts: readonly unknown[]) {
  const [, , home] = documents
  const renamed = {...home, _rev: 'r9', name: {_type: 'localeString', en: 'Zu Hause'}}
  const path = await fileOf(ndjson(documents.with(2, renamed)))
  return runCli(['route', path, '--format', format], {stdin: ndjson(receipts)})
}

/** The ticket, which says its own type. */
const typed = (type: string) => JSON.stringify({...late, type})

describe('a ticket', () => {
  test('is answered with its decision, its event and a receipt', async () => {
    const {code, stderr, stdout} = await route([
      '--ticket',
      JSON.stringify(late),
      '--format',
      'json',
    ])
    expect(linesOf(stdout)).toEqual([
      {
        category: {given: 'Home Delivery', matched: 'one'},
        decision: expect.objectContaining({
          ageMs: 1_800_000,
          event: 'STORE_SUPPORT_TICKET_EVENT',
          outcome: 'STORE',
          reason: 'store',
          thresholdMs: 3_600_000,
        }),
        event: {
          payload: {
            category: 'Home Delivery',
            created: 'Tue, 23 May 2023 12:34:56 GMT',
            email: 'guest@example.com',
            subcategoryId: 'late',
            type: 'STORE',
          },
          type: 'STORE_SUPPORT_TICKET_EVENT',
        },
        kind: 'ticket',
        line: 1,
        receipt: receiptOf(late),
      },
    ])
    expect(stderr).toBe('')
    expect(code).toBe(0)
  })

  test('is explained rule by rule', async () => {
    const {code, stdout} = await route(['--ticket', JSON.stringify(tickets[1])])
    expect(stdout).toBe(`GENERAL  GENERAL_SUPPORT_TICKET_EVENT
The ticket was submitted too long after the order was placed, so it skips STORE.

Support Sub-Category “Sub-category late” late, Support Category Group “Entrega ao domicílio” home
  Passed       Group and sub-category  In “Entrega ao domicílio” and “Outro”.
  Passed       External partners       The switch is on.
  Passed       Ticket Type             “Entrega ao domicílio”: STORE
  Passed       Order                   The ticket has an order. The form in the app asks for an order.
  Decided      Time since the order    Submitted 154 min 56 sec after the order. The limit is 60 min.
  Not reached  Store                   The order does not say which store.
`)
    expect(code).toBe(0)
  })

  test('that says another type than its answer is told so', async () => {
    const {stdout} = await route(['--ticket', typed('GENERAL')])
    expect(stdout).toContain('STORE  STORE_SUPPORT_TICKET_EVENT')
    expect(stdout).toContain('The ticket itself says the type “GENERAL”.')
    const asJson = await route(['--ticket', typed('GENERAL_SUPPORT_TICKET'), '--format', 'json'])
    expect(linesOf(asJson.stdout)).toMatchObject([{otherType: 'GENERAL_SUPPORT_TICKET'}])
    const same = await route(['--ticket', typed('STORE_SUPPORT_TICKET')])
    expect(same.stdout).not.toContain('says the type')
  })

  test('tells which of its fields the event does not carry', async () => {
    const text = JSON.stringify({...late, email: 5, id: 81_234, name: ['Ana']})
    const asJson = await route(['--ticket', text, '--format', 'json'])
    expect(linesOf(asJson.stdout)).toMatchObject([
      {dropped: ['email', 'name'], event: {payload: {id: '81234'}}},
    ])
    const {stdout} = await route(['--ticket', text])
    expect(stdout).toContain('The event carries no “email”, “name”')
  })

  test('that fires nothing says so, and why its name gave no group', async () => {
    const {stdout} = await route(['--ticket', '{"subcategoryId": "x", "category": "Nada"}'])
    expect(stdout).toMatch(
      /^Not forwarded\nThe ticket names a sub-category that does not exist\.\nNo group of this sub-category has exactly the name “Nada”/u,
    )
  })

  test.each([
    ['{', 'tickets: Line 1, column 2: the text ends too early.'],
    ['nonsense', 'This is no JSON.'],
    ['"x"', 'line 1 of the tickets: There is no ticket in it.'],
    ['{"subcategoryId": 5}', '"subcategoryId" is no text.'],
    ['{"subcategoryId": "a", "created": "2023-05-23"}', '"created" has no time of day.'],
    ['{"receipt": "support-routing", "version": 3}', 'a format that this version does not know'],
    ['{"receipt": "support-routing", "version": 1}', 'The receipt is damaged at'],
  ])('%s cannot be read', async (ticket, message) => {
    const {code, stderr, stdout} = await route(['--ticket', ticket])
    expect(stderr).toContain(message)
    expect(stderr).toMatch(/^error: [^\n]*\n$/u)
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })
})

describe('many tickets', () => {
  const routing = compileRouting(market)
  const expected = tickets.map((ticket) => {
    const read = readOutsideTicket(ticket, market)
    return read.status === 'read' ? routing.route(read.ticket) : undefined
  })

  test.each([
    ['a line each', ndjson(tickets)],
    [
      'over several lines',
      tickets.map((ticket) => JSON.stringify(ticket, undefined, 2)).join('\n\n'),
    ],
    ['a list', JSON.stringify(tickets)],
    ['a list over several lines', JSON.stringify(tickets, undefined, 2)],
  ])('are decided as the engine decides: %s', async (_, text) => {
    const piped = await route(['--format', 'json'], text)
    expect(linesOf(piped.stdout)).toMatchObject(expected.map((decision) => ({decision})))
    expect(piped.code).toBe(0)
    const fromFile = await route([
      '--tickets',
      await fileOf(text, 'tickets.json'),
      '--format',
      'json',
    ])
    expect(fromFile.stdout).toBe(piped.stdout)
  })

  test('are a row each, as table and as csv', async () => {
    const table = await route([], ndjson(tickets))
    expect(table.stdout.split('\n').slice(0, 3)).toEqual([
      'Ticket  Sub-category         Goes to        Because',
      'line 1  “Sub-category late”  STORE          every rule is met',
      'line 2  “Sub-category late”  GENERAL        past the threshold',
    ])
    const csv = await route(['--format', 'csv'], ndjson(tickets))
    const {data} = Papa.parse<Record<string, string>>(csv.stdout, {
      header: true,
      skipEmptyLines: true,
    })
    expect(data.map(({line, outcome, reason}) => ({line, outcome, reason}))).toEqual(
      expected.map((decision, index) => ({
        line: String(index + 1),
        outcome: decision?.outcome,
        reason: decision?.reason,
      })),
    )
  })

  test('do not end with one that is broken; its line is named, and the run ends with 2', async () => {
    const text = `${JSON.stringify(late)}\n{"subcategoryId": \n${JSON.stringify(late)}\n[${JSON.stringify(late)}, 5]\n`
    const {code, stderr, stdout} = await route(['--format', 'json'], text)
    expect(linesOf(stdout)).toMatchObject([
      {kind: 'ticket', line: 1},
      {kind: 'unreadable', line: 2, problems: [{code: 'json-ends-early'}]},
      {kind: 'ticket', line: 3},
      {item: 1, kind: 'ticket', line: 4},
      {item: 2, kind: 'unreadable', line: 4, problems: [{code: 'not-object'}]},
    ])
    expect(stderr.split('\n')).toEqual([
      expect.stringContaining('tickets: Line 2, column '),
      expect.stringContaining('line 4, item 2 of the tickets: There is no ticket in it.'),
      '',
    ])
    expect(code).toBe(2)
  })

  test('a line in another encoding costs no other line', async () => {
    const lines = [
      JSON.stringify(late),
      JSON.stringify({...late, comments: 'Opini\u00f3n'}),
      JSON.stringify(late),
    ]
    const text = Buffer.from(`${lines.join('\n')}\n`, 'latin1')
    const {code, stderr, stdout} = await route(['--format', 'json'], text)
    expect(linesOf(stdout)).toMatchObject([
      {kind: 'ticket', line: 1},
      {kind: 'unreadable', line: 2, problems: [{code: 'line-not-utf8'}]},
      {kind: 'ticket', line: 3},
    ])
    expect(stderr).toMatch(
      /^error: tickets: Line 2, column \d+: this is no UTF-8 text\. Save the tickets as UTF-8\.\n$/u,
    )
    expect(code).toBe(2)
  })

  test('a name that is given twice is told', async () => {
    const text = '{"subcategoryId": "late", "subcategoryId": "lost"}\n{"subcategoryId": "late"}\n'
    const {code, stderr, stdout} = await route(['--format', 'json'], text)
    expect(linesOf(stdout)).toMatchObject([
      {receipt: {ticket: {subcategoryId: 'lost'}}, repeated: ['subcategoryId']},
      {receipt: {ticket: {subcategoryId: 'late'}}},
    ])
    expect(stderr).toBe(
      'note: line 1 of the tickets: "subcategoryId" is given more than once, and only the last one was read.\n',
    )
    expect(code).toBe(0)
    const list = await route(['--format', 'json'], `[{"a": 1}, ${text.split('\n')[0] ?? ''}]`)
    expect(list.stderr).toContain('note: line 1, item 2 of the tickets: "subcategoryId" is given')
  })

  test('what was printed as JSON is read as the tickets that it holds', async () => {
    const outside = [
      {...late, orderId: 'o-1', comments: 'x'},
      {subcategoryId: 'lost', created: '2023-05-23T12:34:56.789+02:00'},
      ...tickets,
    ]
    const first = await route(['--format', 'json'], ndjson(outside))
    const again = await route(['--format', 'json'], first.stdout)
    expect(again).toEqual(first)
    const listed = await route(['--format', 'json'], JSON.stringify(linesOf(first.stdout)))
    expect(linesOf(listed.stdout)).toMatchObject(
      linesOf(first.stdout).map((line) => Object.assign(Object(line), {line: 1})),
    )
  })

  test.each(['', '\n\n'])('none is no success: %j', async (text) => {
    const {code, stderr} = await route([], text)
    expect(stderr).toContain('There is no ticket to route.')
    expect(code).toBe(2)
  })
})

describe('receipts', () => {
  const kept = receiptOf(late)
  const other = {
    ...kept,
    contentRevision: 'older',
    decision: {outcome: 'GENERAL', reason: 'past-threshold'},
  } as const

  test('that still hold end with 0', async () => {
    const {code, stdout} = await route([], JSON.stringify(kept))
    expect(stdout).toContain(
      'The answer of the receipt is the same here: STORE (every rule is met).',
    )
    expect(stdout).toContain('The published content and the routing rules are the same, too.')
    expect(code).toBe(0)
  })

  test.each([
    ['a list', [kept]],
    ['an envelope', {data: kept}],
    ['an answer of the handler', {decision: {}, event: null, receipt: kept, recipients: {}}],
  ])('are receipts in %s, too', async (_, value) => {
    const {code, stdout} = await route(['--format', 'json'], JSON.stringify(value))
    expect(linesOf(stdout)).toMatchObject([{kind: 'receipt', receipt: kept, same: true}])
    expect(code).toBe(0)
  })

  test('of a file without revisions are not said to be changed', async () => {
    const path = await fileOf(
      ndjson(documents.map((document) => Object.assign({}, document, {_rev: undefined}))),
    )
    const {code, stdout} = await runCli(['route', path], {stdin: JSON.stringify(other)})
    expect(stdout).toContain('Documents here have no revision, so nobody can tell')
    expect(stdout).not.toContain('probably changed')
    expect(code).toBe(1)
  })

  test('with another answer end with 1, and say what is different', async () => {
    const {code, stderr, stdout} = await route([], JSON.stringify(other))
    expect(stdout).toContain(
      'The receipt says GENERAL (past the threshold). Here the answer is STORE (every rule is met).',
    )
    expect(stdout).toContain(
      'The published content is not what it was when the receipt was written.',
    )
    expect(stderr).toBe('')
    expect(code).toBe(1)
  })

  test('with another reason route the same, and end with 0', async () => {
    const reason = {...kept, decision: {outcome: 'STORE', reason: 'store'}}
    const general = receiptOf({...late, order: null})
    const path = await fileOf(
      ndjson([...documents, {...documents[2], _rev: 'r9', ticketType: 'GENERAL'}].toSpliced(2, 1)),
    )
    const run = (format: string, receipts: readonly unknown[]) =>
      runCli(['route', path, '--format', format], {stdin: ndjson(receipts)})
    const {code, stdout} = await run('table', [general])
    expect(stdout).toContain('The outcome is that of the receipt, for another reason.')
    expect(code).toBe(0)
    expect((await run('table', [general, general])).stdout).toContain(
      'routes the same, for another reason; the receipt says GENERAL (no order)',
    )
    expect(linesOf((await run('json', [general])).stdout)).toMatchObject([
      {same: false, answer: 'other-reason', decision: {reason: 'ticket-type-general'}},
    ])
    expect((await run('table', [reason])).code).toBe(1)
  })

  describe('of which it cannot be told', () => {
    const other = receiptOf({...late, category: 'Maria Zq7'})

    test('say so, without an answer, and are counted apart', async () => {
      const {code, stderr, stdout} = await routeRenamed('table', [other])
      expect(stdout).toMatch(/^cannot be told\n/u)
      expect(stdout).toContain('What the answer is here cannot be told, since that depends on')
      expect(stdout).not.toContain('STORE_SUPPORT_TICKET_EVENT')
      expect(stderr).toBe(
        'note: Of 1 receipt, 0 route the same, 0 elsewhere, and of 1 it cannot be told: it depends on what the receipt does not keep of the ticket.\n',
      )
      expect(code).toBe(1)
    })

    test.each([
      ['table', /line 2 .* cannot be told .*it says/u],
      ['csv', /^2,,receipt,late,.*,,,,,,,,,cannot-be-told,false,\r$/mu],
      ['json', /"line":2,.*"answer":"cannot-be-told","possible":\[\{"outcome":"GENERAL"/u],
      ['github', /^::error title=cannot be told%3A line 2::/mu],
      ['junit', /<failure type="cannot be told" message="The receipt says GENERAL/u],
    ])('in a log of many: %s', async (format, message) => {
      const {stdout} = await routeRenamed(format, [receiptOf(late), other])
      expect(stdout).toMatch(message)
      expect(stdout).not.toContain('Zq7')
    })
  })

  test.each([
    ['table', /line 2 .*; the receipt says GENERAL \(past the threshold\)\n/u],
    ['csv', /^2,,receipt,late,.*,false,\r$/mu],
    ['json', /^\{"line":2,"kind":"receipt","same":false,"differences":\[\{"kind":"content"/mu],
    ['github', /^::error title=another answer%3A line 2::The receipt says GENERAL/u],
    ['junit', /<failure type="another answer" message="The receipt says GENERAL/u],
  ])('in a log of many: %s', async (format, message) => {
    const log = ndjson([kept, other, late])
    const {code, stdout} = await route(['--format', format], log)
    expect(stdout).toMatch(message)
    expect(code).toBe(1)
    expect((await route(['--format', format], ndjson([kept, late]))).code).toBe(0)
    expect((await route(['--format', format], `${log}{\n`)).code).toBe(2)
  })

  test('as JUnit are well-formed', async () => {
    const {stdout} = await route(
      ['--format', 'junit'],
      `${ndjson([kept, other, late])}{"\u0001<&\n`,
    )
    const names = parseXml(stdout).map(({name}) => name)
    expect(names.filter((name) => name === 'testcase')).toHaveLength(4)
    expect(names).toContain('failure')
    expect(names).toContain('error')
  })
})
