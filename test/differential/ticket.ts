import * as fc from 'fast-check'

/** A ticket as it comes from outside, and as it is meant. */
export interface GeneratedTicket {
  /** What partners and the app send, before it is JSON. */
  readonly outside: unknown
  /** `undefined` when nobody can know what is meant: then every reader has to refuse it. */
  readonly meant: MeantTicket | undefined
}

/** What a ticket says; times are epoch milliseconds, NaN where it names none. */
export interface MeantTicket {
  readonly subcategoryId: string
  readonly category: string | undefined
  readonly submittedAt: number
  readonly order: {readonly placedAt: number; readonly storeId?: string} | null
}

const minuteMs = 60_000
const base = Date.UTC(2026, 9, 25, 0, 59, 30)

/** From an order to its ticket: around the thresholds that markets have, and both ends of them. */
const ageMs = fc
  .tuple(
    fc.constantFrom(0, 0.5, 1, 60, 20_160),
    fc.constantFrom(0, 0, 1, -1, 1000, -1000, 30_000, -30_000),
  )
  .map(([minutes, offset]) => minutes * minuteMs + offset)

const submittedAt = fc
  .integer({min: 0, max: 90 * 24 * 60})
  .map((minute) => base + minute * minuteMs)

/** Ways to write one instant, for instants of whole seconds and others. */
const writers: readonly ((epochMs: number) => string)[] = [
  (epochMs) => new Date(epochMs).toISOString(),
  (epochMs) => withOffset(epochMs, 330, '+05:30'),
  (epochMs) => withOffset(epochMs, -180, '-03:00'),
  (epochMs) =>
    epochMs % 1000 === 0 ? new Date(epochMs).toUTCString() : new Date(epochMs).toISOString(),
]

function withOffset(epochMs: number, minutes: number, offset: string): string {
  return new Date(epochMs + minutes * minuteMs).toISOString().replace('Z', offset)
}

const orderKind = fc.constantFrom('timed', 'timed', 'timed', 'timed', 'id', 'untimed', 'none')
const fault = fc.constantFrom(
  {subcategoryId: null},
  {subcategoryId: 5},
  {created: 1_792_000_000_000},
  {created: '2026-10-25'},
  {created: '2026-10-25T12:00:00'},
  {order: {placedAt: 'yesterday'}},
  {order: 'o-1'},
)

/** Tickets of guests and partners, some of which nobody can read. */
export function ticket(
  subcategoryId: fc.Arbitrary<string>,
  category: fc.Arbitrary<string>,
): fc.Arbitrary<GeneratedTicket> {
  const readable = fc.record({
    subcategoryId,
    category: fc.option(category, {freq: 1, nil: undefined}),
    submittedAt: fc.option(submittedAt, {freq: 20, nil: Number.NaN}),
    ageMs,
    order: orderKind,
    storeId: fc.option(fc.constantFrom('1042', '0007'), {nil: undefined}),
    write: fc.constantFrom(...writers),
    envelope: fc.constantFrom('none', 'none', 'list', 'ticket', 'payload'),
    fault: fc.oneof({weight: 14, arbitrary: fc.constant(undefined)}, {weight: 1, arbitrary: fault}),
  })
  return readable.map(({write, envelope, fault: wrong, ...said}) => {
    const placedAt = (Number.isNaN(said.submittedAt) ? base : said.submittedAt) - said.ageMs
    const time = (epochMs: number) => (Number.isNaN(epochMs) ? null : write(epochMs))
    const store = said.storeId !== undefined && {storeId: said.storeId}
    const order = said.order === 'timed' ? {placedAt: time(placedAt), ...store} : {...store}
    const record = {
      id: '0d3c9f4e-5f0a-4a5e-9f7e-2f9b8b0f6a11',
      email: 'guest@example.com',
      subcategoryId: said.subcategoryId,
      category: said.category,
      created: time(said.submittedAt),
      ...(said.order === 'id' && {orderId: 'o-1'}),
      ...((said.order === 'timed' || said.order === 'untimed') && {order}),
      ...wrong,
    }
    return {
      outside: wrap(record, envelope),
      meant: wrong ? undefined : meantBy({...said, placedAt}),
    }
  })
}

function wrap(record: object, envelope: string): unknown {
  if (envelope === 'none') return record
  return envelope === 'list' ? [record] : {event: 'STORE_SUPPORT_TICKET', [envelope]: record}
}

function meantBy(said: {
  readonly subcategoryId: string
  readonly category: string | undefined
  readonly submittedAt: number
  readonly order: string
  readonly placedAt: number
  readonly storeId: string | undefined
}): MeantTicket {
  const {category, order, placedAt, storeId, subcategoryId, submittedAt: submitted} = said
  const store = storeId !== undefined && order !== 'id' && {storeId}
  const known = {placedAt: order === 'timed' ? placedAt : Number.NaN, ...store}
  return {subcategoryId, category, submittedAt: submitted, order: order === 'none' ? null : known}
}
