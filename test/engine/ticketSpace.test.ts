import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'

import {
  type CaseOrder,
  diffRouting,
  enumerateOutcomes,
  type OutcomeChange,
  type RoutingConfig,
  routingFingerprint,
  withDocument,
} from '../../engine/index.ts'
import {marketDocuments} from './arbitraries.ts'
import {read as readIn, type StoredDocument} from './documents.ts'
import {market as namedMarket} from './namedMarkets.ts'
import {
  type ArrivingTicket,
  canArriveSlowly,
  categoryGroupNamedSlowly,
  holdersSlowly,
  type OpenedTicket,
  outcomeSlowly,
} from './slowReading.ts'
import {ticketsFor} from './ticketsFor.ts'

/** Markets of which the groups share names, and markets with documents in any state. */
const market = fc.oneof(
  {arbitrary: namedMarket, weight: 3},
  {arbitrary: marketDocuments.map((documents) => ({documents})), weight: 1},
)

/** A release over drafts over what is published, so that documents in every state count. */
const read = (documents: readonly StoredDocument[]) =>
  readIn(documents, {perspective: ['r1', 'drafts']})

const openers = ['guest', 'partner'] as const
const someLanguages = fc.constantFrom(undefined, [], ['en'], ['en', 'pt'])

const fields = ['name', 'ticketType', 'supportSubcategories', 'submitToExternalPartners'] as const

/** Two markets: the second is the first after an edit of a document, or of one field of it, or another one altogether. */
const twoMarkets = fc
  .tuple(market, market, fc.nat(), fc.constantFrom(undefined, ...fields))
  .map(([{documents}, other, pick, field]): readonly [RoutingConfig, RoutingConfig] => {
    const before = read(documents)
    const given = other.documents[pick % (other.documents.length + 1)]
    if (given === undefined) return [before, read(other.documents)]
    const own = documents[pick % documents.length]
    const edited = field && own ? {...own, [field]: given[field]} : given
    return [before, withDocument(before, edited)]
  })

function opened(configs: readonly RoutingConfig[]): readonly OpenedTicket[] {
  const tickets = ticketsFor(configs)
  return openers.flatMap((openedBy) => tickets.map((ticket) => Object.assign({openedBy}, ticket)))
}

function isIn(order: ArrivingTicket['order'], kind: CaseOrder): boolean {
  if (typeof order === 'string' || typeof kind === 'string') return order === kind
  return (
    (kind.afterMs === null || kind.afterMs < order) && (kind.toMs === null || order <= kind.toMs)
  )
}

const named = (config: RoutingConfig, {category, subcategoryId}: ArrivingTicket) =>
  categoryGroupNamedSlowly(config, subcategoryId, category)

describe('the decision space', () => {
  test('has every ticket about a sub-category of a group in exactly one row, with its outcome', () => {
    fc.assert(
      fc.property(market, someLanguages, ({documents}, languages) => {
        const config = read(documents)
        const rows = enumerateOutcomes(config, {languages})
        for (const ticket of opened([config])) {
          const {openedBy, order, subcategoryId} = ticket
          const own = rows.filter(
            (row) =>
              row.subcategoryId === subcategoryId &&
              row.openedBy === openedBy &&
              row.categoryGroupId === named(config, ticket) &&
              isIn(order, row.order),
          )
          const isHeld = holdersSlowly(config, subcategoryId).length > 0
          const expected = isHeld ? [outcomeSlowly(config, ticket)] : []
          expect([ticket, own.map(({outcome}) => outcome)]).toEqual([ticket, expected])
        }
      }),
      {numRuns: 200},
    )
  })

  test('calls a row impossible exactly where nobody can send a ticket of it', () => {
    const reasons = new Set<string | undefined>()
    fc.assert(
      fc.property(market, someLanguages, ({documents}, languages) => {
        const config = read(documents)
        const tickets = opened([config])
        for (const row of enumerateOutcomes(config, {languages})) {
          reasons.add(row.unreachableBecause)
          const canArrive = tickets.some(
            (ticket) =>
              ticket.subcategoryId === row.subcategoryId &&
              ticket.openedBy === row.openedBy &&
              named(config, ticket) === row.categoryGroupId &&
              isIn(ticket.order, row.order) &&
              canArriveSlowly(config, ticket, languages),
          )
          expect([row, row.reachable]).toEqual([row, canArrive])
          expect(row.unreachableBecause === undefined).toBe(row.reachable)
        }
      }),
      {numRuns: 200},
    )
    expect([...reasons].map(String).toSorted()).toEqual([
      'group-always-named',
      'group-name-shared',
      'group-unnamed',
      'no-order-selection',
      'undefined',
    ])
  })

  test('of one group or sub-category is what the whole has of it', () => {
    fc.assert(
      fc.property(market, ({documents}) => {
        const config = read(documents)
        const rows = enumerateOutcomes(config)
        for (const id of config.categoryGroups.keys()) {
          const ofGroup = enumerateOutcomes(config, {categoryGroupId: id})
          const expected = rows.filter(({categoryGroupId}) => categoryGroupId === id)
          expect(new Set(ofGroup.map(asText))).toEqual(new Set(expected.map(asText)))
          expect(ofGroup.length).toBe(expected.length)
        }
        for (const id of config.subcategories.keys()) {
          expect(enumerateOutcomes(config, {subcategoryId: id})).toEqual(
            rows.filter(({subcategoryId}) => subcategoryId === id),
          )
        }
      }),
    )
  })
})

const asText = (value: unknown) => JSON.stringify(value)

/** What a ticket names on both sides; `undefined` where the sides read it differently. */
function namedOnBoth(before: RoutingConfig, after: RoutingConfig, ticket: ArrivingTicket) {
  const [one, other] = [before, after].map((config) =>
    holdersSlowly(config, ticket.subcategoryId).length > 0 ? config : undefined,
  )
  const [a, b] = [named(one ?? after, ticket), named(other ?? before, ticket)]
  return a === b ? {group: a} : undefined
}

function tellsOf(
  change: OutcomeChange,
  ticket: OpenedTicket,
  same: ReturnType<typeof namedOnBoth>,
): boolean {
  const {after, before, category, openedBy, order, subcategoryId} = change
  if (subcategoryId !== ticket.subcategoryId || openedBy !== ticket.openedBy) return false
  if (!isIn(ticket.order, order)) return false
  if (category !== undefined) return String(ticket.category).normalize('NFC') === category
  return same !== undefined && same.group === (before.categoryGroupId ?? after.categoryGroupId)
}

describe('the difference of two configs', () => {
  test('has every ticket that moves in exactly one row, with its outcomes, and no other ticket', () => {
    let moved = 0
    fc.assert(
      fc.property(twoMarkets, ([before, after]) => {
        const moves = diffRouting(before, after).filter(({kind}) => kind === 'moves')
        for (const ticket of opened([before, after])) {
          const outcomes = [outcomeSlowly(before, ticket), outcomeSlowly(after, ticket)]
          const isMoved = outcomes[0] !== outcomes[1]
          if (isMoved) moved += 1
          const same = namedOnBoth(before, after, ticket)
          const own = moves.filter((change) => tellsOf(change, ticket, same))
          const told = own.map((change) => [change.before.outcome, change.after.outcome])
          expect([ticket, told]).toEqual([ticket, isMoved ? [outcomes] : []])
        }
        const isSame = routingFingerprint(before) === routingFingerprint(after)
        expect(moves.length === 0).toBe(isSame)
      }),
      {numRuns: 400},
    )
    expect(moved).toBeGreaterThan(500)
  })

  test('says of a row exactly where its tickets can come to be', () => {
    fc.assert(
      fc.property(twoMarkets, someLanguages, ([before, after], languages) => {
        const tickets = opened([before, after])
        for (const change of diffRouting(before, after, {languages})) {
          if (change.kind !== 'moves') continue
          const own = tickets.filter((ticket) =>
            tellsOf(change, ticket, namedOnBoth(before, after, ticket)),
          )
          expect(own.length).toBeGreaterThan(0)
          for (const [config, side] of [
            [before, change.before],
            [after, change.after],
          ] as const) {
            const canArrive = tickets.some(
              (ticket) =>
                ticket.subcategoryId === change.subcategoryId &&
                ticket.openedBy === change.openedBy &&
                isIn(ticket.order, change.order) &&
                (change.category === undefined
                  ? named(config, ticket) === side.categoryGroupId
                  : String(ticket.category).normalize('NFC') === change.category) &&
                canArriveSlowly(config, ticket, languages),
            )
            expect([change, side.reachable]).toEqual([change, canArrive])
          }
        }
      }),
      {numRuns: 200},
    )
  })

  test('has every case that can come to be on one side only, once', () => {
    let reached = 0
    fc.assert(
      fc.property(twoMarkets, someLanguages, ([before, after], languages) => {
        const changes = diffRouting(before, after, {languages}).filter(
          ({category}) => category === undefined,
        )
        const rowsOf = [before, after].map((config) => enumerateOutcomes(config, {languages}))
        for (const ticket of ticketsFor([before, after])) {
          if (ticket.category !== undefined) continue
          const {order, subcategoryId} = ticket
          const groups = [before, after].flatMap((config) => holdersSlowly(config, subcategoryId))
          for (const openedBy of openers) {
            for (const group of [undefined, ...new Set(groups)]) {
              const [one, other] = rowsOf.map((rows) =>
                rows.some(
                  (row) =>
                    row.reachable &&
                    row.subcategoryId === subcategoryId &&
                    row.categoryGroupId === group &&
                    row.openedBy === openedBy &&
                    isIn(order, row.order),
                ),
              )
              const told = changes.filter(
                (change) =>
                  change.subcategoryId === subcategoryId &&
                  change.openedBy === openedBy &&
                  (change.before.categoryGroupId ?? change.after.categoryGroupId) === group &&
                  isIn(order, change.order),
              )
              if (one !== other) reached += 1
              expect(told.length === 1 || (told.length === 0 && one === other)).toBe(true)
              expect(told.some(({kind}) => kind === 'reach') && one === other).toBe(false)
            }
          }
        }
      }),
      {numRuns: 200},
    )
    expect(reached).toBeGreaterThan(200)
  })
})
