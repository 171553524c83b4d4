import type {PastedIssue} from './readPastedIssues.ts'
import type {StoredIssue} from './storedIssues.ts'

/** A new id that a person may take for another one: only leading zeros, or also case or blanks, tell them apart. */
export interface LookAlike {
  readonly code: 'looks-like' | 'looks-like-without-zeros'
  readonly row: number
  readonly id: string
  readonly other: string
}

/** Finds new ids that look like a stored one or like one of an earlier row; each is named once. */
export function findLookAlikes(
  added: readonly PastedIssue[],
  stored: readonly StoredIssue[],
): LookAlike[] {
  const first = new Map<string, string>()
  for (const {id} of stored) {
    if (id.trim() !== '' && !first.has(outline(id))) first.set(outline(id), id)
  }
  return added.flatMap(({id, row}): LookAlike[] => {
    const other = first.get(outline(id))
    if (other === undefined) {
      first.set(outline(id), id)
      return []
    }
    const code =
      withoutZeros(id) === withoutZeros(other) ? 'looks-like-without-zeros' : 'looks-like'
    return [{code, id, other, row}]
  })
}

function outline(id: string): string {
  return withoutZeros(id.trim().toLowerCase())
}

function withoutZeros(id: string): string {
  return id.replace(/^0+(?=.)/u, '')
}
