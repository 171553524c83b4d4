import {createObservers} from '../../content/observers.ts'
import type {GuardedKind} from './review.ts'

/** What tells a guard from others, and what it asks before. */
export interface Guard {
  readonly id: symbol
  readonly kind: GuardedKind
}

/** The guards that run now, by the published id of their document: also those inside a host's own action. */
export interface RunningGuards {
  /** The very same until it is another. */
  readonly of: (documentId: string) => readonly Guard[]
  /** Says that a guard runs; returns how to take that back. */
  readonly add: (documentId: string, guard: Guard) => () => void
  readonly subscribe: (onChange: () => void) => () => void
  /** Whether this is the first time that somebody says something of a document type. */
  readonly isNews: (documentType: string) => boolean
}

const none: readonly Guard[] = []

/** None yet. */
export function createRunningGuards(): RunningGuards {
  const guards = new Map<string, readonly Guard[]>()
  const told = new Set<string>()
  const {subscribe, tell} = createObservers()
  const of = (documentId: string) => guards.get(documentId) ?? none
  return {
    add: (documentId, guard) => {
      guards.set(documentId, [...of(documentId), guard])
      tell()
      return () => {
        // One document may be open in two panes, where the same guard runs twice.
        const rest = of(documentId)
        guards.set(documentId, rest.toSpliced(rest.indexOf(guard), 1))
        tell()
      }
    },
    isNews: (documentType) => {
      const isNews = !told.has(documentType)
      told.add(documentType)
      return isNews
    },
    of,
    subscribe,
  }
}
