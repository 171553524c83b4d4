import type {FindingCode} from './finding.ts'

const ownDocumentOnly: ReadonlySet<FindingCode> = new Set([
  'external-partners-not-set',
  'group-empty',
  'knowledge-force-list-invalid',
  'name-missing',
  'name-plain-text',
  'name-whitespace',
  'reference-duplicate',
  'subcategories-malformed',
  'threshold-invalid',
  'threshold-very-long',
  'threshold-zero',
  'ticket-type-invalid',
  'ticket-type-missing',
])

/** Whether a finding can only be known when the other documents of the market are known. */
export function needsOtherDocuments(code: FindingCode): boolean {
  return !ownDocumentOnly.has(code)
}
