import {request} from 'node:http'

import {expect, test} from 'vitest'

import {createTicketHandler, type TicketHandlerOptions} from '../../runtime/index.ts'
import {serve} from './handlerServer.ts'
import {dataset, documents, ticket} from './market.ts'
import {faultyLake, runningRouter} from './runningRouter.ts'

const json = {'content-type': 'application/json'}

/** The address of a handler whose router is ready. */
async function readyHandler(options?: TicketHandlerOptions): Promise<string> {
  const {lake} = await faultyLake()
  const {router} = runningRouter(lake, {
    subscriptions: [
      {event: 'STORE_SUPPORT_TICKET', partner: 'Quick', stores: ['1042']},
      {event: 'GENERAL_SUPPORT_TICKET_EVENT', partner: 'Region', stores: 'region'},
    ],
  })
  await router.ready()
  return serve(createTicketHandler(router, options))
}

function post(url: string, body: BodyInit, headers: Readonly<Record<string, string>> = json) {
  return fetch(url, {method: 'POST', body, headers})
}

test('answers a ticket with the decision, the event, the receipt and who receives it', async () => {
  const sent = {...ticket, guest: {phone: 'Zq7'}}
  const response = await post(await readyHandler(), JSON.stringify(sent))
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toMatch('application/json')
  const answer: unknown = await response.json()
  expect(JSON.stringify(answer)).not.toMatch(/outside|Zq7/u)
  expect(answer).toMatchObject({
    decision: {outcome: 'STORE', reason: 'store'},
    event: {type: 'STORE_SUPPORT_TICKET_EVENT', payload: {type: 'STORE', orderId: 'o-1'}},
    receipt: {receipt: 'support-routing', ticket: {subcategoryId: 'late'}},
    recipients: {status: 'known', partners: ['Quick']},
  })
})

test('looks up the order of a ticket that carries its id alone', async () => {
  const {lake} = await faultyLake()
  const {order, ...sent} = ticket
  const {router} = runningRouter(lake, {orders: (id) => (id === 'o-1' ? order : undefined)})
  await router.ready()
  const response = await post(await serve(createTicketHandler(router)), JSON.stringify(sent))
  expect(await response.json()).toMatchObject({
    decision: {outcome: 'STORE', ageMs: 1_800_000},
    receipt: {ticket: {order: {storeId: '1042'}}},
  })
})

test('carries what help desks number, and tells by name what no event can carry', async () => {
  const numbered = {...ticket, id: 81_234, phoneNumber: 351_210_000_000, status: 2}
  const whole: unknown = await (await post(await readyHandler(), JSON.stringify(numbered))).json()
  expect(whole).toMatchObject({
    event: {payload: {id: '81234', phoneNumber: '351210000000', status: '2'}},
  })
  expect(whole).not.toHaveProperty('dropped')
  const sent = {...ticket, email: {private: 'Zq7'}, escalated: 'yes'}
  const answer: unknown = await (await post(await readyHandler(), JSON.stringify(sent))).json()
  expect(answer).toMatchObject({dropped: ['email', 'escalated']})
  expect(JSON.stringify(answer)).not.toContain('Zq7')
})

test.each([
  ['another method', {method: 'GET'}, 405, 'method-not-allowed'],
  [
    'no media type',
    {method: 'POST', body: new TextEncoder().encode('{}')},
    415,
    'unsupported-media-type',
  ],
  [
    'another media type',
    {method: 'POST', body: '{}', headers: {'content-type': 'text/plain'}},
    415,
    'unsupported-media-type',
  ],
  ['no body', {method: 'POST', headers: json}, 400, 'not-json'],
  [
    'bytes that are no text',
    {method: 'POST', headers: json, body: new Uint8Array([0x7b, 0xff, 0x7d])},
    400,
    'not-json',
  ],
  ['half a text', {method: 'POST', headers: json, body: '{"subcategoryId": "la'}, 400, 'not-json'],
  ['no ticket', {method: 'POST', headers: json, body: '[]'}, 422, 'unreadable-ticket'],
])('refuses %s with a problem', async (_, init, status, type) => {
  const response = await fetch(await readyHandler(), init)
  expect(response.status).toBe(status)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(await response.json()).toMatchObject({
    status,
    type,
    title: expect.stringMatching(/\w/u),
    detail: expect.stringMatching(/\.$/u),
  })
})

test('says which methods and media types it takes', async () => {
  const url = await readyHandler()
  expect((await fetch(url)).headers.get('allow')).toBe('POST')
  expect((await post(url, '{}', {'content-type': 'text/plain'})).headers.get('accept')).toBe(
    'application/json',
  )
  const parameters = {'content-type': 'Application/JSON; charset=utf-8'}
  expect((await post(url, JSON.stringify(ticket), parameters)).status).toBe(200)
  const event = {'content-type': 'application/cloudevents+json'}
  expect((await post(url, JSON.stringify(ticket), event)).status).toBe(200)
})

test('says everything that has to be corrected, where, and what to do', async () => {
  const wrong = {data: {...ticket, created: '2023-05-23T12:34:56', order: {placedAt: 1}}}
  const response = await post(await readyHandler(), JSON.stringify(wrong))
  expect(response.status).toBe(422)
  expect(await response.json()).toMatchObject({
    errors: [
      {
        code: 'time-without-offset',
        pointer: '/data/created',
        detail: expect.stringContaining('"data.created" does not say in which time zone it is.'),
      },
      {code: 'time-as-number', pointer: '/data/order/placedAt'},
    ],
  })
})

test('says where a text stops being JSON', async () => {
  const response = await post(await readyHandler(), '{"subcategoryId": "late",\n}')
  expect(await response.json()).toMatchObject({
    errors: [{code: 'json-comma-extra', detail: expect.stringContaining('Line 2, column 1')}],
  })
})

test('refuses a receipt in the place of a ticket, wherever it stands, with what to do', async () => {
  const url = await readyHandler()
  const answer: object = await (await post(url, JSON.stringify(ticket))).json()
  const receipt: unknown = Reflect.get(answer, 'receipt')
  const places: readonly [unknown, string][] = [
    [receipt, ''],
    [[receipt], '/0'],
    [{data: receipt}, '/data'],
    [answer, '/receipt'],
  ]
  for (const [body, pointer] of places) {
    const response = await post(url, JSON.stringify(body))
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({
      type: 'unreadable-ticket',
      detail: expect.stringMatching(/^This is the receipt of a decision and no ticket\. Send /u),
      errors: [{code: 'receipt-not-ticket', pointer}],
    })
  }
})

test('tells which names a ticket gives more than once', async () => {
  const twice = JSON.stringify({data: ticket}).replace('{"data":{', '{"data":{"subcategoryId":"x",')
  const response = await post(await readyHandler(), twice)
  expect(response.status).toBe(200)
  expect(await response.json()).toMatchObject({
    receipt: {ticket: {subcategoryId: 'late'}},
    repeated: ['/data/subcategoryId'],
  })
})

test('takes no more than a body may have, declared or not', async () => {
  const url = await readyHandler({maxBodyBytes: 1_000})
  const large = JSON.stringify({...ticket, comments: 'x'.repeat(1_000)})
  expect((await post(url, large)).status).toBe(413)
  expect((await post(url, JSON.stringify(ticket))).status).toBe(200)
  // Pieces without a declared length, which never end: the answer comes all the same.
  const status = await new Promise((resolve, reject) => {
    const endless = request(url, {method: 'POST', headers: json}, (answer) => {
      resolve(answer.statusCode)
      endless.destroy()
    })
    endless.on('error', reject)
    endless.write('{"comments": "')
    endless.write('x'.repeat(2_000))
  })
  expect(status).toBe(413)
})

test('a letter may come in two pieces', async () => {
  const bytes = new TextEncoder().encode(
    JSON.stringify({...ticket, category: 'Entrega ao domicílio '}),
  )
  const middle = bytes.indexOf(0xc3) + 1
  const url = await readyHandler()
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(bytes.slice(0, middle))
      controller.enqueue(bytes.slice(middle))
      controller.close()
    },
  })
  // The types of browsers do not know yet that a body that is a stream needs it.
  const init = {method: 'POST', headers: json, body, duplex: 'half'}
  const response = await fetch(url, init)
  expect(await response.json()).toMatchObject({receipt: {ticket: {categoryGroupId: 'home'}}})
})

test('before there is content it says when to come again', async () => {
  const {proxy} = await faultyLake()
  proxy.queries = 'hang'
  const {router} = runningRouter(proxy)
  const response = await post(await serve(createTicketHandler(router)), JSON.stringify(ticket))
  expect(response.status).toBe(503)
  expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(await response.json()).toMatchObject({type: 'no-content-yet'})
})

test('a dataset is named by the address, and has to be one that is served', async () => {
  const {lake} = await faultyLake({
    [dataset]: documents,
    prod_bk_es: documents.filter(({_id}) => _id !== 'home'),
  })
  const {router} = runningRouter(lake, {datasets: [dataset, 'prod_bk_es']})
  await router.ready()
  const url = await serve(createTicketHandler(router))
  const outcome = async (query: string) => {
    const response = await post(`${url}/${query}`, JSON.stringify(ticket))
    return [response.status, await response.json()]
  }
  expect(await outcome(`?dataset=${dataset}`)).toMatchObject([200, {decision: {reason: 'store'}}])
  expect(await outcome('?dataset=prod_bk_es')).toMatchObject([
    200,
    {decision: {reason: 'subcategory-not-in-group'}},
  ])
  const unknown = {type: 'unknown-dataset', detail: expect.stringContaining('prod_bk_es')}
  expect(await outcome('?dataset=prod_bk_fr')).toMatchObject([404, unknown])
  expect(await outcome('')).toMatchObject([404, unknown])
  const byPath = await serve(
    createTicketHandler(router, {datasetOf: ({url}) => new URL(url).pathname.slice(1)}),
  )
  const response = await post(`${byPath}/prod_bk_es`, JSON.stringify(ticket))
  expect(response.status).toBe(200)
})
