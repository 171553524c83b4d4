import type {RoutingConfig} from '../../engine/index.ts'
import type {Session} from '../session.ts'
import type {DocumentNames} from '../words/documentNames.ts'
import type {RoutingWords} from '../../words/routingWords.ts'
import type {Result} from './routedTickets.ts'

/** What everybody who writes results needs to know. */
export interface RouteContext {
  readonly config: RoutingConfig
  readonly names: DocumentNames
  readonly words: RoutingWords
  readonly session: Session
  readonly source: string
}

/** Writes results as they come. */
export interface ResultWriter {
  readonly add: (result: Result) => Promise<void>
  /** Writes what is left. */
  readonly end: () => Promise<void>
}
