import type {Recipients} from '../../engine/index.ts'

/** Who receives the event of a decision, as far as it is known by now. */
export type RecipientsState = (
  | Recipients
  /** A directory was asked. */
  | {readonly status: 'asking'; readonly isSlow: boolean}
  /** The message is for people, in the Studio's language as far as it is ours. */
  | {readonly status: 'failed'; readonly message: string}
) & {
  /** Asks the directory again; there where one was asked. */
  readonly retry?: (() => void) | undefined
}
