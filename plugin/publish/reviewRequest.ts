import type {ReactNode} from 'react'

import type {RawDocument} from '../../content/contentClient.ts'
import type {RoutingImpact} from './routingImpact.ts'

/** What a person is asked to look at before something happens. */
export interface ReviewRequest {
  readonly action: 'publish' | 'together' | 'unpublish' | 'delete' | 'release'
  /** Published ids, where it is about several documents that its reader could not know otherwise. */
  readonly documentIds?: readonly string[]
  /** Why it cannot be done, where the routing is not the reason: a sentence for each. */
  readonly problems?: readonly string[]
  /** What would change, where the content was known to be the newest; otherwise it is looked up first. */
  readonly impact: RoutingImpact | undefined
  /** What the edit, with its newest keystroke, would change on the given content. */
  readonly impactOn: (documents: ReadonlyMap<string, RawDocument>) => RoutingImpact
  /** Goes ahead; absent where there is only something to read. */
  readonly proceed?: () => ProceedResult
}

/** Whether the action could still be done, or Sanity's own words for why not. */
export type ProceedResult =
  | {readonly kind: 'done'}
  | {readonly kind: 'refused'; readonly title: ReactNode}
