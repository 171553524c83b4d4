import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'

import {compileRouting, type RoutingConfig} from '../../engine/index.ts'
import {checkReceipt, type ReceiptAnswer} from '../../tickets/checkReceipt.ts'
import {
  createReceipt,
  type FirstReceipt,
  type RoutingReceipt,
  type RoutingReceiptDecision,
} from '../../tickets/receipt.ts'
import {readReceipt} from '../../tickets/readReceipt.ts'
import {readTicket} from '../../tickets/readTicket.ts'
import {group, read, settings, subcategory} from '../engine/documents.ts'
import {documents, market} from './market.ts'

const created = '2023-05-23T12:34:56Z'
const order = {placedAt: '2023-05-23T12:04:56Z', storeId: '1042'}
const late = {subcategoryId: 'late', created, order}

/** The receipt of a ticket from outside, as it is read back from a log. */
function receiptOf(outside: object, config: RoutingConfig = market): RoutingReceipt {
  const reading = readTicket(outside, config)
  if (reading.status === 'unreadable') throw new Error('The ticket cannot be read.')
  const {said, ticket} = reading
  const decision = compileRouting(config).route(ticket)
  return readBack(createReceipt(config, ticket, decision, {said}))
}

function readBack(receipt: unknown): RoutingReceipt {
  const result = readReceipt(JSON.parse(JSON.stringify(receipt)))
  if (result.status === 'unreadable') throw new Error(JSON.stringify(result))
  return result.receipt
}

/** The same decision as the first version would have kept it. */
function firstOf(outside: typeof late & {readonly category?: string}): FirstReceipt {
  const {contentRevision, decision, engineVersion, receipt, ticket} = receiptOf(outside)
  const {categoryGroupId, order: kept, submittedAt} = ticket
  return {
    receipt,
    version: 1,
    engineVersion,
    contentRevision,
    ticket: {
      subcategoryId: outside.subcategoryId,
      categoryGroupId,
      submittedAt,
      order: kept && {placedAt: kept.placedAt, storeId: kept.storeId},
    },
    decision,
  }
}

/** The market with some of its documents changed, in other revisions. */
function published(...changed: readonly Readonly<Record<string, unknown>>[]): RoutingConfig {
  return read([...documents, ...changed.map((each) => Object.assign({_rev: 'r9'}, each))])
}

const named = (en: string) => ({name: {_type: 'localeString', en}})
/** "Home Delivery" is the name of the other group, and the group that had it has none of its names. */
const swapped = published(
  group('home', 'STORE', ['late'], named('Other')),
  group('other', 'GENERAL', ['late', 'lost'], named('Home Delivery')),
)
const renamed = published(group('home', 'STORE', ['late'], named('To your door')))
const generalOnly = published(group('home', 'GENERAL', ['late']))
const withNowhere = published(
  subcategory('nowhere'),
  group('home', 'STORE', ['late', 'nowhere'], named('Home Delivery')),
)

describe('a receipt on other content', () => {
  const byName = receiptOf({...late, category: 'Home Delivery'})
  const byOther = receiptOf({...late, category: 'Maria Zq7'})
  const byNothing = receiptOf(late)
  const nowhere = receiptOf({...late, subcategoryId: 'nowhere'})

  test.each<readonly [string, RoutingReceipt, RoutingConfig, ReceiptAnswer]>([
    ['by a name, which is read again', byName, published({...settings(45)}), 'same'],
    ['by a name that another group has now', byName, swapped, 'other-outcome'],
    ['by a name that no group has now', byName, renamed, 'other-outcome'],
    ['by a name of a group whose type is another', byName, generalOnly, 'other-outcome'],
    ['by nothing, whatever groups are called', byNothing, swapped, 'same'],
    ['by nothing, where the groups agree now', byNothing, generalOnly, 'other-reason'],
    ['by another text, which may be a name now', byOther, renamed, 'cannot-be-told'],
    ['by another text, where no name matters', byOther, generalOnly, 'other-reason'],
    ['of an unknown sub-category, which may exist now', nowhere, withNowhere, 'cannot-be-told'],
    ['of one, where every sub-category is held back', nowhere, allOff(), 'same-outcome'],
  ])('%s', (_, receipt, config, answer) => {
    expect(checkReceipt(receipt, config)).toMatchObject({answer, same: answer === 'same'})
  })

  test('says every answer that may be, and claims none', () => {
    expect(checkReceipt(byOther, renamed)).toMatchObject({
      possible: [
        {outcome: 'GENERAL', reason: 'ticket-type-ambiguous'},
        {outcome: 'STORE', reason: 'store'},
        {outcome: 'GENERAL', reason: 'ticket-type-general'},
      ],
      differences: [{kind: 'content'}],
    })
  })

  test('that routes the same is told for what was not kept, too', () => {
    const same = published({...subcategory('late'), name: {en: 'Late'}}, {...settings(60)})
    for (const receipt of [byName, byOther, byNothing]) {
      expect(checkReceipt(receipt, same)).toMatchObject({
        differences: [{kind: 'content', routesTheSame: true}],
      })
      expect(checkReceipt(receipt, same).answer).toMatch(/^same/u)
    }
    expect(checkReceipt(byName, renamed)).toMatchObject({
      differences: [{kind: 'content', routesTheSame: false}, {kind: 'outcome'}],
    })
  })

  test('of another engine is not said to route the same', () => {
    const same = published({...settings(60)})
    expect(checkReceipt({...byOther, engineVersion: 0}, same)).toMatchObject({
      answer: 'cannot-be-told',
      differences: [{kind: 'engine'}, {kind: 'content', routesTheSame: false}],
    })
  })

  test('that was changed is no proof that the content routes the same', () => {
    const changed = {...byName, decision: {outcome: 'GENERAL', reason: 'past-threshold'}} as const
    expect(checkReceipt(changed, published({...settings(60)}))).toMatchObject({
      answer: 'other-outcome',
      differences: [{kind: 'content', routesTheSame: false}, {kind: 'outcome'}],
    })
  })

  test('by an id is decided by the id, and cannot be told where that was none of the content', () => {
    const {route} = compileRouting(market)
    const ticket = {
      subcategoryId: 'late',
      submittedAt: Date.parse(created),
      order: {placedAt: Date.parse(order.placedAt)},
    }
    const byId = (categoryGroupId: string) => {
      const mapped = {...ticket, categoryGroupId}
      return readBack(createReceipt(market, mapped, route(mapped)))
    }
    expect(checkReceipt(byId('home'), swapped)).toMatchObject({answer: 'same'})
    expect(byId('maria@zq7.pt')).toMatchObject({
      said: {by: 'id'},
      ticket: {categoryGroupId: ''},
      decision: {reason: 'unknown-category-group'},
    })
    expect(checkReceipt(byId('maria@zq7.pt'), market)).toMatchObject({answer: 'same'})
    expect(checkReceipt(byId('maria@zq7.pt'), renamed)).toMatchObject({answer: 'cannot-be-told'})
  })
})

describe('a receipt of the first version', () => {
  const byName = firstOf({...late, category: 'Home Delivery'})
  const byNothing = firstOf(late)

  test('is read as it was', () => {
    expect(readBack(byName)).toEqual(byName)
  })

  test.each<readonly [string, FirstReceipt, RoutingConfig, ReceiptAnswer]>([
    ['is the same on the same content', byName, market, 'same'],
    ['is the same where it named no group', byNothing, market, 'same'],
    ['does not say by which text', byName, renamed, 'cannot-be-told'],
    ['does not say that there was none', byNothing, renamed, 'cannot-be-told'],
    ['is told where no text matters', byName, generalOnly, 'other-outcome'],
    ['is told where the groups agree', byNothing, generalOnly, 'other-reason'],
    [
      'keeps the id of an unknown sub-category',
      firstOf({...late, subcategoryId: 'nowhere'}),
      renamed,
      'same',
    ],
  ])('%s', (_, receipt, config, answer) => {
    expect(checkReceipt(readBack(receipt), config)).toMatchObject({answer})
  })
})

function allOff(): RoutingConfig {
  return published(
    subcategory('late', {submitToExternalPartners: false}),
    subcategory('lost', {submitToExternalPartners: false}),
  )
}

const name = fc.constantFrom('A', 'B', 'C', '')
const someGroup = (id: string) =>
  fc
    .tuple(fc.constantFrom('STORE', 'GENERAL', 'x'), fc.subarray(['s1', 's2', 's3']), name, name)
    .map(([type, refs, en, pt]) => group(id, type, refs, {name: {en, pt}}))
const someSubcategory = (id: string) =>
  fc.boolean().map((submitToExternalPartners) => subcategory(id, {submitToExternalPartners}))
const someMarket = fc
  .tuple(
    fc.tuple(someGroup('g1'), someGroup('g2'), someGroup('g3')),
    fc.tuple(someSubcategory('s1'), someSubcategory('s2'), someSubcategory('s3')),
    fc.constantFrom(10, 60).map((threshold) => settings(threshold)),
    fc.nat({max: 2}),
  )
  .map(([groups, subcategories, threshold, left]) =>
    groups.slice(left % 2).concat(subcategories.slice(left), threshold),
  )
/** In revisions that are as different as the documents, or in none. */
const revised = (market: fc.Arbitrary<readonly Readonly<Record<string, unknown>>[]>) =>
  fc.tuple(market, fc.boolean()).map(([stored, hasRevisions]) =>
    stored.map((document) => {
      const revision = JSON.stringify(document)
      return Object.assign({}, document, hasRevisions && {_rev: revision})
    }),
  )

test('whatever was published, what is told is what the ticket gets', () => {
  const category = fc.constantFrom('A', 'B', 'C', 'Zq7', '', undefined)
  const counts = new Map<ReceiptAnswer, number>()
  fc.assert(
    fc.property(revised(someMarket), revised(someMarket), category, (before, after, text) => {
      const [old, now] = [read(before), read(after)]
      for (const subcategoryId of ['s1', 's2', 's3', 'nowhere']) {
        const outside = {...late, subcategoryId, category: text}
        const receipt = receiptOf(outside, old)
        const check = checkReceipt(receipt, now)
        counts.set(check.answer, (counts.get(check.answer) ?? 0) + 1)
        const {decision} = receiptOf(outside, now)
        expect(check.possible).toContainEqual(decision)
        expect(answersThatFit(receipt.decision, decision)).toContain(check.answer)
      }
    }),
    {numRuns: 2_000},
  )
  expect([...counts.keys()].toSorted()).toEqual([
    'cannot-be-told',
    'other-outcome',
    'other-reason',
    'same',
    'same-outcome',
  ])
})

/** What may be said of two decisions. */
function answersThatFit(
  before: RoutingReceiptDecision,
  now: RoutingReceiptDecision,
): readonly ReceiptAnswer[] {
  if (before.outcome !== now.outcome) return ['other-outcome', 'cannot-be-told']
  const reason = before.reason === now.reason ? 'same' : 'other-reason'
  return [reason, 'same-outcome', 'cannot-be-told']
}
