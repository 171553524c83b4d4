import {createHash} from 'node:crypto'
import {expect, test} from 'vitest'
import {compileRouting, engineVersion} from '../../engine/index.ts'
import {
  deletion,
  draft,
  group,
  minute,
  read,
  reference,
  routeAnything,
  settings,
  type StoredDocument,
  subcategory,
  version,
} from './documents.ts'

/** A digest of the answers to all questions below, by version. A line is never changed: new answers are a new version. */
const answersOfVersion: Readonly<Record<number, string>> = {
  1: 'a501c7d305b27148',
}

const now = Date.UTC(2025, 0, 31, 12)
const perspectives = ['published', 'drafts', ['r1'], ['r2', 'drafts']] as const
const thresholds = [60, 0, 0.5, -1, '60', null, undefined, Number.NaN, Infinity]
const toggles = [true, false, undefined, null, 'true', 1]
const ticketTypes = ['STORE', 'GENERAL', 'store', undefined, null, ['STORE']]
const ages = [-1, 0, 1, 30_000, 30_001, 60 * minute, 60 * minute + 0.5, 60 * minute + 1]
const noTimes = [undefined, null, '0', Number.NaN, Infinity]

/** Sub-categories by their toggle; each group type holds all of them, and some pairs of groups share one. */
const documents: readonly StoredDocument[] = [
  ...toggles.map((toggle, index) => subcategory(`s${index}`, {submitToExternalPartners: toggle})),
  subcategory('shared'),
  subcategory('alone'),
  draft(subcategory('unpublished')),
  draft(subcategory('s0', {submitToExternalPartners: false})),
  version('r1', subcategory('s1')),
  deletion('r2', subcategory('s0')),
  ...ticketTypes.map((type, index) =>
    group(`g${index}`, type, [...toggles.map((_, index) => `s${index}`), 'unpublished', 's0']),
  ),
  group('one', 'STORE', ['shared', 'drafts.s0', 'one', 'missing']),
  group('two', 'STORE', ['shared']),
  version('r1', group('two', 'GENERAL', ['shared'])),
  draft(group('two', undefined, ['shared'])),
  group('keyless', 'STORE', [], {supportSubcategories: [{_ref: 'alone'}, {_key: 'k'}, null, 'x']}),
  group('odd', 'STORE', [], {supportSubcategories: {0: reference('alone', 'k')}}),
]

const subcategoryIds = [
  ...toggles.map((_, index) => `s${index}`),
  'shared',
  'alone',
  'unpublished',
  'missing',
  '',
  'drafts.s0',
  '__proto__',
  5,
  ['s0'],
]
const categoryGroupIds = [
  ...ticketTypes.map((_, index) => `g${index}`),
  'one',
  'two',
  'keyless',
  'odd',
  'missing',
  's0',
  '',
  null,
  undefined,
]
const orders = [
  undefined,
  null,
  {},
  'o-1',
  0,
  false,
  ...ages.map((age) => ({placedAt: now - age})),
  ...noTimes.map((placedAt) => ({placedAt})),
]

test('the version is raised when any answer changes', () => {
  const hash = createHash('sha256')
  const answered = new Set<string>()
  for (const perspective of perspectives) {
    for (const threshold of thresholds) {
      const config = read([...documents, settings(threshold)], {perspective})
      const routing = compileRouting(config)
      for (const ticket of tickets()) {
        const decision = routeAnything(routing, ticket)
        answered.add(decision.reason)
        hash.update(JSON.stringify(decision))
      }
    }
  }
  expect(answered.size).toBe(11)
  const answers = hash.digest('hex').slice(0, 16)
  if (answers !== answersOfVersion[engineVersion]) {
    throw new Error(
      `The engine answers otherwise than version ${engineVersion} did. If that is meant, raise engineVersion in ` +
        `engine/fingerprints.ts, and add the line "${engineVersion + 1}: '${answers}'" to answersOfVersion in this file.`,
    )
  }
  expect(engineVersion).toBe(Math.max(...Object.keys(answersOfVersion).map(Number)))
})

function* tickets(): Generator {
  yield* [undefined, null, 'ticket', 5, [], {}]
  for (const subcategoryId of subcategoryIds) {
    for (const categoryGroupId of categoryGroupIds) {
      for (const order of orders) {
        yield {subcategoryId, categoryGroupId, submittedAt: now, order}
      }
    }
  }
  for (const submittedAt of noTimes) {
    yield {subcategoryId: 's0', categoryGroupId: 'g0', submittedAt, order: {placedAt: now}}
  }
}
