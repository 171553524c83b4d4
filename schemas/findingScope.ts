import type {FindingCode} from '../engine/index.ts'

const ofOtherDocuments: ReadonlySet<FindingCode> = new Set([
  'category-group-name-shared',
  'external-partners-off',
  'knowledge-force-id-duplicate',
  'knowledge-force-id-format',
  'knowledge-force-id-missing',
  'knowledge-force-id-not-in-list',
  'nobody-subscribed',
  'reference-dangling',
  'reference-not-published',
  'store-subcategory-without-order-selection',
  'subcategory-in-conflicting-groups',
  'subcategory-not-in-any-group',
  'threshold-missing',
])

/** Whether a finding can only be known when the other documents of the market are known. */
export function needsOtherDocuments(code: FindingCode): boolean {
  return ofOtherDocuments.has(code)
}
