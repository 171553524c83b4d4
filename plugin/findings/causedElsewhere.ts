import type {Finding} from '../../engine/index.ts'

/** The findings on other documents that an edit brings about: there with it, and not there without it. */
export function causedElsewhere(
  before: readonly Finding[],
  after: readonly Finding[],
  documentId: string,
): readonly Finding[] {
  const known = new Set(before.map(({id}) => id))
  return after.filter((finding) => finding.documentId !== documentId && !known.has(finding.id))
}
