import type {FindingCode, FindingSeverity} from './finding.ts'

/** The severity of each finding unless a market chooses another. */
export const defaultSeverities: Readonly<Record<FindingCode, FindingSeverity>> = {
  'store-subcategory-without-order-selection': 'warning',
  'ticket-type-missing': 'error',
  'ticket-type-invalid': 'error',
  'subcategory-in-conflicting-groups': 'warning',
  'subcategory-not-in-any-group': 'info',
  'group-empty': 'warning',
  'subcategories-malformed': 'error',
  'reference-dangling': 'error',
  'reference-duplicate': 'error',
  'reference-not-published': 'error',
  'external-partners-off': 'info',
  'external-partners-not-set': 'warning',
  'knowledge-force-id-missing': 'error',
  'knowledge-force-id-not-in-list': 'error',
  'knowledge-force-id-format': 'error',
  'knowledge-force-id-duplicate': 'warning',
  'knowledge-force-list-invalid': 'error',
  'threshold-missing': 'error',
  'threshold-invalid': 'error',
  'threshold-zero': 'warning',
  'threshold-very-long': 'warning',
  'name-missing': 'error',
  'name-plain-text': 'error',
  'name-whitespace': 'warning',
  'name-damaged': 'warning',
  'category-group-name-shared': 'warning',
  'settings-misplaced': 'warning',
  'nobody-subscribed': 'warning',
}

/** A market's own severities; `off` silences a finding. */
export type SeverityOverrides = Readonly<Partial<Record<FindingCode, FindingSeverity | 'off'>>>
