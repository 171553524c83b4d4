import {type Finding, type FindingCode, parseDocumentId, settingsId} from '../engine/index.ts'
import type {ContentAccess} from './contentAccess.ts'

/**
 * What proves a finding: documents that are there, or that others are not. Somebody who sees a part can be told what is there, and
 * must not be told of an absence that may be none.
 */
const provenBy = {
  'category-group-name-shared': 'absence',
  'external-partners-not-set': 'presence',
  'external-partners-off': 'presence',
  'group-empty': 'presence',
  'knowledge-force-id-duplicate': 'presence',
  'knowledge-force-id-format': 'presence',
  'knowledge-force-id-missing': 'presence',
  'knowledge-force-id-not-in-list': 'presence',
  'knowledge-force-list-invalid': 'presence',
  'name-damaged': 'presence',
  'name-missing': 'presence',
  'name-plain-text': 'presence',
  'name-whitespace': 'presence',
  'nobody-subscribed': 'absence',
  'reference-dangling': 'absence',
  'reference-duplicate': 'presence',
  'reference-not-published': 'absence',
  'reference-weak': 'presence',
  'settings-misplaced': 'presence',
  'store-subcategory-without-order-selection': 'presence',
  'subcategories-malformed': 'presence',
  'subcategory-in-conflicting-groups': 'presence',
  'subcategory-not-in-any-group': 'absence',
  'threshold-invalid': 'presence',
  'threshold-missing': 'absence',
  'threshold-very-long': 'presence',
  'threshold-zero': 'presence',
  'ticket-type-invalid': 'presence',
  'ticket-type-missing': 'presence',
} as const satisfies Record<FindingCode, 'absence' | 'presence'>

/**
 * The findings that are proven for whoever sees what was analysed; the very same where that is everything.
 *
 * A reference to what exists and may not be read is a note, without the repair that would remove it. Of one that nothing is known
 * of, nothing is said.
 */
export function provenFindings(
  findings: readonly Finding[],
  access: ContentAccess,
): readonly Finding[] {
  if (access.kind === 'whole') return findings
  return findings.flatMap((finding) => {
    if (isProven(finding)) return [finding]
    if (finding.code !== 'reference-dangling') return []
    const {ref} = finding.params
    if (ref === undefined || !access.withheld.has(ref)) return []
    const {code, documentId, id, path, related} = finding
    const params = {isWithheld: true, ref}
    return [{code, documentId, id, params, path, related, severity: 'info'} satisfies Finding]
  })
}

/** Whether a finding stands whatever else there is. */
function isProven(finding: Finding): boolean {
  if (provenBy[finding.code] === 'presence') return true
  // Settings that are there have no threshold, whatever groups there are.
  if (finding.code === 'threshold-missing') return finding.documentId === settingsId
  if (finding.code !== 'reference-dangling') return false
  const {isForeign, ref} = finding.params
  // An item that names no document, or one that none can be published as, is wrong in itself.
  return isForeign === true || ref === undefined || parseDocumentId(ref)?.state !== 'published'
}
