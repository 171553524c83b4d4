import * as fc from 'fast-check'
import {draft, group, settings, subcategory, version} from './documents.ts'

/** Any value that content or a caller could ever hand over. */
export const anything: fc.Arbitrary<unknown> = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
  key: fc.oneof(fc.string(), fc.constantFrom('__proto__', '_id', '_type', '_key', '_ref', 'name')),
})

const subcategoryId = fc.constantFrom('s1', 's2', 's3', '__proto__')
const groupId = fc.constantFrom('g1', 'g2', 'g3', 'constructor')
const documentId = fc.oneof(subcategoryId, groupId, fc.constant('supportSettings'))

/** A perspective of any kind. */
export const perspective = fc.oneof(
  fc.constantFrom('published' as const, 'drafts' as const),
  fc.uniqueArray(fc.constantFrom('r1', 'r2', 'drafts', 'published'), {maxLength: 4}),
)

const prefix = fc.constantFrom('', 'drafts.', 'versions.r1.', 'versions.r2.')

/** A document of our types whose fields hold anything at all. */
export const junkDocument: fc.Arbitrary<unknown> = fc
  .tuple(
    prefix,
    documentId,
    fc.record(
      {
        _type: fc.constantFrom('supportSubcategory', 'supportCategoryGroup', 'supportSettings'),
        _system: fc.oneof(fc.constant({delete: true}), anything),
        name: fc.oneof(fc.dictionary(fc.string(), anything), anything),
        submitToExternalPartners: fc.oneof(fc.boolean(), anything),
        allowRecentOrderSelection: fc.oneof(fc.boolean(), anything),
        ticketType: fc.oneof(fc.constantFrom('STORE', 'GENERAL'), anything),
        knowledgeForceIssueId: fc.oneof(fc.constantFrom('0201', ' 201', ''), anything),
        knowledgeForceIssues: fc.oneof(fc.constant([{id: '0201'}, {id: '201'}]), anything),
        storeSupportTicketTimeThreshold: fc.oneof(fc.double(), anything),
        supportSubcategories: fc.oneof(
          fc.array(
            fc.oneof(
              fc.record({
                _ref: fc.oneof(documentId, anything),
                _key: fc.oneof(fc.string(), anything),
              }),
              anything,
            ),
          ),
          anything,
        ),
      },
      {requiredKeys: ['_type']},
    ),
  )
  .map(([before, id, fields]) => Object.assign(fields, {_id: `${before}${id}`}))

const time = fc.oneof(
  fc.integer({min: -200_000, max: 200_000}),
  fc.constantFrom(undefined, null, '0', Number.NaN, Infinity, 60_000, 60_001),
)

/** A ticket, often a good one, with ids that a small market may have. */
export const ticket = fc.record(
  {
    subcategoryId: fc.oneof(subcategoryId, fc.constantFrom('x', 5)),
    categoryGroupId: fc.oneof(
      {weight: 3, arbitrary: groupId},
      {weight: 1, arbitrary: fc.constantFrom('x', null, '', undefined)},
    ),
    submittedAt: time,
    order: fc.oneof(
      {weight: 4, arbitrary: fc.record({placedAt: time})},
      {weight: 1, arbitrary: fc.constantFrom(null, undefined, {}, 'o-1', 0)},
    ),
  },
  {requiredKeys: ['subcategoryId']},
)

const references = fc.array(subcategoryId, {maxLength: 4})
const storedType = fc.constantFrom('STORE', 'GENERAL', 'store', undefined)
const threshold = fc.constantFrom(0, 0.5, 1, 60, -1, '60', undefined)

/** One state of one document; each id has one type, as in Content Lake. */
export const marketDocument = fc
  .tuple(
    fc.oneof(
      fc
        .tuple(subcategoryId, fc.constantFrom(true, true, false, undefined), fc.boolean())
        .map(([id, submitToExternalPartners, allowRecentOrderSelection]) =>
          subcategory(id, {submitToExternalPartners, allowRecentOrderSelection}),
        ),
      fc.tuple(groupId, storedType, references).map(([id, type, refs]) => group(id, type, refs)),
      threshold.map((minutes) => settings(minutes)),
    ),
    fc.constantFrom('published', 'published', 'drafts', 'r1'),
  )
  .map(([document, state]) => {
    if (state === 'published') return document
    return state === 'drafts' ? draft(document) : version(state, document)
  })

/** A small market in several states. */
export const marketDocuments = fc.array(marketDocument, {maxLength: 12})
