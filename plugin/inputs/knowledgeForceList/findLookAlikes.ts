import {looseKnowledgeForceId} from '../../../engine/knowledgeForceFindings.ts'
import type {PastedIssue} from './readPastedIssues.ts'
import type {StoredIssue} from './storedIssues.ts'

/** A new id that a person may take for another one, or that looks as if something of it got lost. */
export type LookAlike =
  /** Only leading zeros, or also case or blanks, tell it from another one. */
  | {
      readonly code: 'looks-like' | 'looks-like-without-zeros'
      readonly row: number
      readonly id: string
      readonly other: string
    }
  /** It is a number that has not as many digits as most of the ids have. */
  | {
      readonly code: 'other-length'
      readonly row: number
      readonly id: string
      readonly digits: number
    }

/** Finds new ids that look like a stored one or like one of an earlier row, or unlike all of them; each is named once. */
export function findLookAlikes(
  added: readonly PastedIssue[],
  stored: readonly StoredIssue[],
): LookAlike[] {
  const first = new Map<string, string>()
  for (const {id} of stored) {
    const key = looseKnowledgeForceId(id)
    if (key !== '' && !first.has(key)) first.set(key, id)
  }
  const digits = usualLength([...stored, ...added])
  return added.flatMap(({id, row}): LookAlike[] => {
    const key = looseKnowledgeForceId(id)
    const other = first.get(key)
    if (other === undefined) {
      first.set(key, id)
      return digits !== undefined && isNumber(id) && id.length !== digits
        ? [{code: 'other-length', digits, id, row}]
        : []
    }
    const code = onlyZerosDiffer(id, other) ? 'looks-like-without-zeros' : 'looks-like'
    return [{code, id, other, row}]
  })
}

/** The length that most ids of digits have; `undefined` where they have no usual length. */
function usualLength(issues: readonly {readonly id: string}[]): number | undefined {
  const numbers = issues.filter(({id}) => isNumber(id))
  const byLength = Map.groupBy(numbers, ({id}) => id.length)
  for (const [length, {length: count}] of byLength) {
    if (count > 1 && count > numbers.length / 2) return length
  }
  return undefined
}

function isNumber(id: string): boolean {
  return /^\d+$/.test(id)
}

/** Whether two ids that differ would be the same if one of them had more zeros in front. */
function onlyZerosDiffer(id: string, other: string): boolean {
  const length = Math.max(id.length, other.length)
  return id.padStart(length, '0') === other.padStart(length, '0')
}
