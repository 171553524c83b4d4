import {findLookAlikes, type LookAlike} from './findLookAlikes.ts'
import type {PastedIssue, PastedIssues} from './readPastedIssues.ts'
import type {StoredIssue} from './storedIssues.ts'

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
export interface PlannedIssue {
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
