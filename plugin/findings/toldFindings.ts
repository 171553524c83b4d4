import {dequal} from 'dequal/lite'

import type {EditedDocument} from '../../content/editedMarket.ts'
import type {Finding, FindingSeverity} from '../../engine/index.ts'

/** Whether nothing of a document is stored yet: nobody has written in it, so nothing can be wrong with what they wrote. */
export function isUntouched(document: EditedDocument): boolean {
  return document['_createdAt'] === undefined
}

/**
 * The findings that a form tells: what somebody has not come to yet is no mistake of theirs.
 *
 * Sanity keeps a document from being published all the same.
 *
 * @param focusPath - Where the person is in the form.
 * @param openIds - The documents whose forms are open.
 */
export function toldFindings(
  findings: readonly Finding[],
  document: EditedDocument,
  focusPath: readonly unknown[] = [],
  openIds: readonly unknown[] = [],
): readonly Finding[] {
  if (isUntouched(document)) return []
  return findings.filter(
    (finding) => !isBeingChosen(finding, focusPath) && !isBeingMade(finding, openIds),
  )
}

/** Whether it is about an item of an open form that somebody has just added, and in which they have come no further. */
export function isBegun(finding: Finding, openIds: readonly unknown[]): boolean {
  return isEmptyItem(finding) || isBeingMade(finding, openIds)
}

function isEmptyItem({code, params}: Finding): boolean {
  return code === 'reference-dangling' && params['ref'] === undefined
}

/** Whether it is an item without a reference in which somebody is just looking for one. */
function isBeingChosen(finding: Finding, focusPath: readonly unknown[]): boolean {
  const {path} = finding
  return isEmptyItem(finding) && dequal(focusPath.slice(0, path.length), path)
}

/** Whether it is an item that refers to a document that is open and in which nobody has written yet. */
function isBeingMade({code, params}: Finding, openIds: readonly unknown[]): boolean {
  return code === 'reference-dangling' && openIds.includes(params['ref'])
}

/** The findings on other documents that an edit brings about: there with it, and not there without it. */
export function causedElsewhere(
  before: readonly Finding[],
  after: readonly Finding[],
  documentId: string,
): readonly Finding[] {
  const known = new Set(before.map(({id}) => id))
  return after.filter((finding) => finding.documentId !== documentId && !known.has(finding.id))
}

const rank: Record<FindingSeverity, number> = {error: 0, warning: 1, info: 2}

/** Findings with the errors first, then the warnings; within a severity they stay in the order of the analysis. */
export function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => rank[a.severity] - rank[b.severity])
}
