import type {LakeDocument} from '../store/document.ts'
import type {JsonObject} from '../store/json.ts'
import type {Perspective} from './view.ts'

/** A GROQ query, and who asks. */
export interface Groq {
  readonly query: string
  readonly params: JsonObject
  /** The id of the person, as `identity()` returns it; empty for the public. */
  readonly identity: string
  /** The condition of the documents that this one may read; undefined for all of them. */
  readonly reads: string | undefined
}

/** What a query thread can be asked. */
export type Question =
  | {
      /** The result, as JSON. */
      readonly kind: 'result'
      readonly groq: Groq
      readonly dataset: string
      readonly perspective: Perspective
      /** Hides every document whose id has a dot. */
      readonly publicOnly: boolean
    }
  | {
      /** The ids of the documents that the query returns, as JSON. */
      readonly kind: 'ids'
      readonly groq: Groq
      readonly dataset: string
      /** What a transaction has written so far, over what is stored; null where it deleted. */
      readonly written: readonly (readonly [id: string, document: LakeDocument | null])[]
    }
  | {
      /** Whether the query finds each document where it is the only one, as JSON. */
      readonly kind: 'matches'
      readonly groq: Groq
      readonly documents: readonly (LakeDocument | null)[]
    }

/** What a query thread is told: the documents of a dataset, a change of one, that a dataset is gone, or a question. */
export type Message =
  | {
      readonly kind: 'documents'
      readonly dataset: string
      readonly documents: readonly LakeDocument[]
    }
  | {
      readonly kind: 'change'
      readonly dataset: string
      readonly id: string
      readonly document: LakeDocument | null
    }
  | {readonly kind: 'forget'; readonly dataset: string}
  | Question

/** What a query thread says: that it is there, or how its question is answered. */
export type Reply =
  | {readonly kind: 'ready'}
  | {readonly kind: 'answer'; readonly json: string}
  | {
      readonly kind: 'refusal'
      readonly status: number
      readonly message: string
      readonly body: JsonObject
    }
