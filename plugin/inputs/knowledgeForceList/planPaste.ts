import {looseKnowledgeForceId} from '../../../engine/knowledgeForceFindings.ts'
import type {PastedIssue, PastedIssues, StoredIssue} from './readIssues.ts'

/** What the editor chose; everything has a default that takes nothing away. */
export interface PasteChoices {
  readonly mode: 'add' | 'replace'
  /** Whether a row that looks like a heading is an entry all the same. */
  readonly includeHeading: boolean
  /** Which title an id gets that is in the list already with another one. */
  readonly titles: 'pasted' | 'stored'
}

/** Something that a person should know about a row before it is taken or left out. */
export type PasteNotice =
  /** Left out: there is no id. */
  | {readonly code: 'id-missing'; readonly row: number; readonly title: string}
  /** Left out: an earlier row has the id; `title` where that one has another. */
  | {
      readonly code: 'double-in-paste'
      readonly row: number
      readonly id: string
      readonly otherRow: number
      readonly title: string | undefined
    }
  /** Left out: the list has the very entry. */
  | {readonly code: 'double-in-list'; readonly row: number; readonly id: string}
  | {readonly code: 'id-trimmed'; readonly row: number; readonly id: string}
  | {readonly code: 'extra-columns'; readonly row: number; readonly id: string}
  | LookAlike

/** An id that is in the list already, with another title. */
export interface TitleConflict {
  readonly key: string
  readonly row: number
  readonly id: string
  readonly pasted: string
  readonly stored: string
}

/** An entry of the list as it will be: a stored one where it has a key, with its title as it will be. */
interface PlannedIssue {
  readonly key: string | undefined
  readonly id: string
  readonly title: string
}

/** What applying a paste would do. Nothing is changed by making it. */
export interface PastePlan {
  readonly mode: PasteChoices['mode']
  readonly heading: PastedIssue | undefined
  readonly added: readonly PastedIssue[]
  readonly conflicts: readonly TitleConflict[]
  readonly notices: readonly PasteNotice[]
  readonly removed: readonly StoredIssue[]
  /** Ids that the list would not have any more. */
  readonly removedIds: readonly string[]
  /** The whole list as it would be. */
  readonly result: readonly PlannedIssue[]
  /** Whether applying would change anything; a list is never replaced by an empty one. */
  readonly changes: boolean
}

/** Compares what was pasted with the list. The first row of an id counts, the later ones are left out. */
export function planPaste(
  pasted: PastedIssues,
  stored: readonly StoredIssue[],
  choices: PasteChoices,
): PastePlan {
  const {heading} = pasted
  const rows = heading && choices.includeHeading ? [heading, ...pasted.issues] : [...pasted.issues]
  const inList = new Map(stored.toReversed().map((issue) => [issue.id, issue]))
  const inPaste = new Map<string, PastedIssue>()
  const added: PastedIssue[] = []
  const conflicts: TitleConflict[] = []
  const notices: PasteNotice[] = []
  const taken: PlannedIssue[] = []

  for (const issue of rows) {
    const {id, row, title} = issue
    if (issue.extraCells) notices.push({code: 'extra-columns', id, row})
    if (id === '') {
      notices.push({code: 'id-missing', row, title})
      continue
    }
    if (issue.trimmed) notices.push({code: 'id-trimmed', id, row})
    const earlier = inPaste.get(id)
    if (earlier) {
      const other = title !== '' && title !== earlier.title ? title : undefined
      notices.push({code: 'double-in-paste', id, otherRow: earlier.row, row, title: other})
      continue
    }
    inPaste.set(id, issue)
    const known = inList.get(id)
    if (!known) {
      added.push(issue)
      taken.push({id, key: undefined, title})
    } else if (title === '' || title === known.title) {
      if (choices.mode === 'add') notices.push({code: 'double-in-list', id, row})
      taken.push(known)
    } else {
      conflicts.push({id, key: known.key, pasted: title, row, stored: known.title})
      taken.push(choices.titles === 'pasted' ? {...known, title} : known)
    }
  }
  notices.push(...findLookAlikes(added, stored))

  const result = choices.mode === 'replace' ? taken : addTo(stored, taken)
  const kept = new Set(result.map(({key}) => key))
  const removed = stored.filter(({key}) => !kept.has(key))
  const ids = new Set(result.map(({id}) => id))
  return {
    added,
    changes: result.length > 0 && !isSame(result, stored),
    conflicts,
    heading,
    mode: choices.mode,
    notices: notices.toSorted((a, b) => a.row - b.row),
    removed,
    removedIds: [...new Set(removed.map(({id}) => id))].filter((id) => id !== '' && !ids.has(id)),
    result,
  }
}

function addTo(
  stored: readonly StoredIssue[],
  taken: readonly PlannedIssue[],
): readonly PlannedIssue[] {
  const byKey = new Map(taken.map((issue) => [issue.key, issue]))
  return [
    ...stored.map((issue) => byKey.get(issue.key) ?? issue),
    ...taken.filter(({key}) => key === undefined),
  ]
}

function isSame(result: readonly PlannedIssue[], stored: readonly StoredIssue[]): boolean {
  return (
    result.length === stored.length &&
    stored.every(({key, title}, index) => {
      const issue = result[index]
      return issue?.key === key && issue.title === title
    })
  )
}

/** A new id that a person may take for another one, or that looks as if something of it got lost. */
type LookAlike =
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
function findLookAlikes(
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
