import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {
  analyzeRouting,
  compileRouting,
  diffRouting,
  enumerateOutcomes,
  eventOfOutcome,
  type RoutingConfig,
  type RoutingDecision,
  ruleIds,
  rules,
  withDocument,
} from '../../engine/index.ts'
import {anything, junkDocument, marketDocuments, perspective, ticket} from './arbitraries.ts'
import {explainAnything, read, routeAnything} from './documents.ts'

function expectSound(decision: RoutingDecision): void {
  const {outcome, event, rule, reason, steps, notes, ageMs, thresholdMs} = decision
  expect(event).toBe(eventOfOutcome[outcome])
  expect(rules[rule].reasons).toContain(reason)
  expect(outcome).toBe(rules[rule].outcome)
  expect(steps.map((step) => step.rule)).toEqual(ruleIds)
  const decider = ruleIds.indexOf(rule)
  // Only the threshold's step may differ from the pattern, and only where no threshold is known.
  const skipped = decider > 4 && thresholdMs === undefined
  expect(steps.map((step) => step.status)).toEqual(
    ruleIds.map((_, index) => {
      if (index > decider) return 'not-reached'
      if (index === decider) return 'decided'
      return index === 4 && skipped ? 'not-configured' : 'passed'
    }),
  )
  expect(notes.includes('threshold-not-configured')).toBe(steps[4]?.status === 'not-configured')
  expect(notes.includes('clock-skew')).toBe(ageMs !== undefined && ageMs < 0)
  expect(ageMs).not.toBeNaN()
  expect(thresholdMs).not.toBeNaN()
  expect(ageMs === undefined).toBe(decider < 4)
}

function expectWhole(config: RoutingConfig): void {
  const findings = analyzeRouting(config, {languages: ['en', 'pt']})
  expect(new Set(findings.map(({id}) => id)).size).toBe(findings.length)
  for (const row of enumerateOutcomes(config)) {
    expect(row.reachable).toBe(row.unreachableBecause === undefined)
  }
}

describe('whatever the content is', () => {
  test('every ticket has a sound decision, and the explanation is the same one', () => {
    const documents = fc.array(fc.oneof(junkDocument, anything))
    fc.assert(
      fc.property(documents, perspective, fc.oneof(ticket, anything), (stored, chosen, opened) => {
        const routing = compileRouting(read(stored, {perspective: chosen}))
        const {steps, ...decision} = routeAnything(routing, opened)
        expectSound({steps, ...decision})
        const {steps: explained, ...explanation} = explainAnything(routing, opened)
        expect(explanation).toEqual(decision)
        expect(explained.map(({rule, status}) => ({rule, status}))).toEqual(steps)
      }),
      {numRuns: 500},
    )
  })

  test('analysis, enumeration, edits and differences never throw', () => {
    const documents = fc.array(fc.oneof(junkDocument, anything))
    fc.assert(
      fc.property(
        documents,
        perspective,
        fc.oneof(junkDocument, anything),
        (stored, chosen, edited) => {
          const config = read(stored, {perspective: chosen})
          const next = withDocument(config, edited)
          expectWhole(config)
          expectWhole(next)
          expect(diffRouting(next, next)).toEqual([])
          expect(diffRouting(config, next)).toHaveLength(diffRouting(next, config).length)
        },
      ),
      {numRuns: 500},
    )
  })

  test.each([
    ['cyclic', cyclic()],
    [
      'with huge text',
      {_id: 'a', _type: 'supportSubcategory', knowledgeForceIssueId: ' '.repeat(1e6)},
    ],
    [
      'with symbols',
      {_id: 'a', _type: 'supportSubcategory', submitToExternalPartners: Symbol('on')},
    ],
    [
      'with big integers',
      {_id: 'supportSettings', _type: 'supportSettings', storeSupportTicketTimeThreshold: 60n},
    ],
    ['with a __proto__ id', {_id: '__proto__', _type: 'supportSubcategory'}],
    [
      'without a prototype',
      Object.assign(Object.create(null), {_id: 'a', _type: 'supportCategoryGroup'}),
    ],
    ['a sparse list', {_id: 'g', _type: 'supportCategoryGroup', supportSubcategories: Array(3)}],
  ])('a document is read: %s', (_, document) => {
    const config = read([document])
    expectWhole(config)
    expect(withDocument(read([]), document)).toEqual(config)
  })
})

function cyclic(): Record<string, unknown> {
  const document: Record<string, unknown> = {_id: 'g', _type: 'supportCategoryGroup'}
  document['name'] = document
  document['ticketType'] = document
  document['supportSubcategories'] = [document, [document]]
  return document
}

describe('the order of the rules', () => {
  test('holds against a plain reading of the table', () => {
    fc.assert(
      fc.property(marketDocuments, ticket, (documents, opened) => {
        const config = read(documents)
        expect(routeAnything(compileRouting(config), opened).reason).toBe(
          reasonByTable(config, opened),
        )
      }),
      {numRuns: 1000},
    )
  })
})

/** The routing table once more, as slowly and literally as it reads. */
function reasonByTable(config: RoutingConfig, opened: Readonly<Record<string, unknown>>): string {
  const {subcategoryId, categoryGroupId, submittedAt, order} = opened
  const subcategory = [...config.subcategories.values()].find(({id}) => id === subcategoryId)
  if (!subcategory) return 'unknown-subcategory'
  const groups = [...config.categoryGroups.values()]
  const given = categoryGroupId !== undefined
  if (given && !groups.some(({id}) => id === categoryGroupId)) return 'unknown-category-group'
  const holding = groups.filter(
    ({id, items}) =>
      items.some(({ref}) => ref === subcategoryId) && (!given || id === categoryGroupId),
  )
  if (holding.length === 0) return 'subcategory-not-in-group'
  if (subcategory.submitToExternalPartners !== true) return 'external-partners-off'
  const types = new Set(
    holding.map(({ticketType}) =>
      ticketType === 'STORE' || ticketType === 'GENERAL' ? ticketType : 'neither',
    ),
  )
  if (types.size > 1) return 'ticket-type-ambiguous'
  if (types.has('GENERAL')) return 'ticket-type-general'
  if (types.has('neither')) return 'ticket-type-invalid'
  if (order === null || order === undefined) return 'no-order'
  const placedAt: unknown = Reflect.get(Object(order), 'placedAt')
  if (typeof placedAt !== 'number' || typeof submittedAt !== 'number') return 'order-time-invalid'
  if (!Number.isFinite(placedAt) || !Number.isFinite(submittedAt)) return 'order-time-invalid'
  const threshold = config.settings?.storeSupportTicketTimeThreshold
  if (typeof threshold !== 'number' || !Number.isFinite(threshold) || threshold < 0) return 'store'
  return submittedAt - placedAt > threshold * 60_000 ? 'past-threshold' : 'store'
}
