import type {Ticket} from '../engine/index.ts'

/** What a routing without explanations would answer. */
export interface PlainDecision {
  readonly outcome: string
  readonly reason: string
}

/** A way to decide tickets, as its library is used best. */
export type Contender = {readonly name: string} & (
  | {readonly decide: (ticket: Ticket) => PlainDecision}
  | {
      /** For libraries that answer with promises: all at once, if that is how they are fastest. */
      readonly decideAll: (tickets: readonly Ticket[]) => Promise<readonly PlainDecision[]>
    }
)
