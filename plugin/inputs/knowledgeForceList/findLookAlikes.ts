import {looseKnowledgeForceId} from '../../../engine/index.ts'
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
    const key = looseKnowledgeForceId(id)
    if (key !== '' && !first.has(key)) first.set(key, id)
  }
  return added.flatMap(({id, row}): LookAlike[] => {
    const key = looseKnowledgeForceId(id)
    const other = first.get(key)
    if (other === undefined) {
      first.set(key, id)
      return []
    }
    const code = onlyZerosDiffer(id, other) ? 'looks-like-without-zeros' : 'looks-like'
    return [{code, id, other, row}]
  })
}

/** Whether two ids that differ would be the same if one of them had more zeros in front. */
function onlyZerosDiffer(id: string, other: string): boolean {
  const length = Math.max(id.length, other.length)
  return id.padStart(length, '0') === other.padStart(length, '0')
}
