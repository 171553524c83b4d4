import * as fc from 'fast-check'

const id = fc.constantFrom('late', 'lost', 'x', '')
const category = fc.constantFrom('Home Delivery', 'Entrega ao domicílio ', 'Outro', 'home', '')
const time = fc.oneof(
  fc.date({noInvalidDate: true}).map((date) => date.toISOString()),
  fc
    .date({min: new Date(0), max: new Date(4e12), noInvalidDate: true})
    .map((date) => date.toUTCString()),
)
const storeId = fc.constantFrom('1042', '0007')
const anyJson = fc.jsonValue({maxDepth: 1})
const nothing = fc.constantFrom(null, undefined)

/** Text of any units of UTF-16, lone surrogates and control characters included. */
export const anyText = fc
  .array(fc.integer({min: 0, max: 0xffff}))
  .map((units) => String.fromCharCode(...units))

/** A ticket that can be read, with some of the fields that routing reads. */
export const readableTicket = fc.record(
  {
    subcategoryId: id.filter((text) => text !== ''),
    category: fc.oneof(category, nothing),
    created: fc.oneof(time, nothing),
    orderId: fc.oneof(fc.constantFrom('o-1', 5), nothing),
    order: fc.oneof(fc.record({placedAt: time, storeId}, {requiredKeys: []}), nothing),
    type: fc.constantFrom('STORE', 'GENERAL', 'x'),
    source: fc.constantFrom('app', 'web'),
  },
  {requiredKeys: ['subcategoryId']},
)

/** Any JSON value in the place of any field, and often a readable one. */
export const almostTicket = fc
  .tuple(
    readableTicket,
    fc.dictionary(
      fc.constantFrom(
        'subcategoryId',
        'category',
        'created',
        'order',
        'orderId',
        'storeId',
        'ticket',
        'data',
        'payload',
        'receipt',
        '__proto__',
        'constructor',
      ),
      fc.oneof(anyJson, category, time, fc.record({placedAt: anyJson, storeId})),
    ),
  )
  .map(([ticket, changed]) => Object.assign(ticket, changed))

/** The ticket itself, or wrapped as others may wrap it. */
export function wrapped(ticket: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc
    .tuple(ticket, fc.constantFrom('none', 'list', 'ticket', 'payload', 'data'))
    .map(([inner, envelope]) => {
      if (envelope === 'none') return inner
      return envelope === 'list' ? [inner] : {event: 'STORE_SUPPORT_TICKET', [envelope]: inner}
    })
}
