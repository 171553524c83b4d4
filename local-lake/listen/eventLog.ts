import {randomUUID} from 'node:crypto'
import type {Mut} from '@sanity/mutator'
import type {LakeDocument} from '../store/document.ts'
import type {Effects} from '../store/effects.ts'
import type {Transaction} from '../store/transaction.ts'

/** How many changes a listener may have missed and still catch up. */
const capacity = 1000

/** How large they may be together, in characters of JSON. */
const capacityInCharacters = 16_000_000

/** What a transaction wrote of one document. */
export interface WrittenChange {
  readonly documentId: string
  readonly before: LakeDocument | null
  readonly after: LakeDocument | null
  readonly mutations: readonly Mut[]
  readonly effects: Effects
  /** Of what it keeps in memory, in characters of JSON. */
  readonly size: number
}

/** What one transaction did to one document. */
export interface Change extends WrittenChange {
  /** The place in the log; a listener that reconnects names the last one it got. */
  readonly position: number
  readonly transactionId: string
  readonly author: string
  /** ISO 8601. */
  readonly timestamp: string
  /** From 1. */
  readonly number: number
  readonly total: number
}

/** Who wants to hear of changes. */
export interface Subscriber {
  readonly onChange: (change: Change) => void
  readonly onClose?: () => void
}

/** The recent changes of a dataset, and who wants to hear of new ones. */
export class EventLog {
  /** Tells this run of the lake from others: positions start again with each. */
  readonly run = randomUUID()
  readonly #changes: Change[] = []
  readonly #subscribers = new Set<Subscriber>()
  #position = 0
  #size = 0

  /** The position of the newest change. */
  get position(): number {
    return this.#position
  }

  /** Tells every subscriber what a committed transaction did. */
  publish(transaction: Transaction, written: readonly WrittenChange[]): void {
    // Before and not after: who has heard everything so far can catch up with a transaction of any size.
    this.#forget()
    for (const [index, change] of written.entries()) {
      this.#position += 1
      const published = {
        ...change,
        position: this.#position,
        transactionId: transaction.id,
        author: transaction.author,
        timestamp: transaction.timestamp,
        number: index + 1,
        total: written.length,
      }
      this.#changes.push(published)
      this.#size += change.size
      for (const {onChange} of this.#subscribers) undisturbed(() => onChange(published))
    }
  }

  /** The changes after a position, or undefined when some of them are forgotten. */
  since(position: number): readonly Change[] | undefined {
    const oldest = this.#changes[0]?.position ?? this.#position + 1
    const isKept = position >= oldest - 1 && position <= this.#position
    return isKept ? this.#changes.slice(position + 1 - oldest) : undefined
  }

  /** Calls back for each change until the returned function is called. */
  subscribe(subscriber: Subscriber): () => void {
    this.#subscribers.add(subscriber)
    return () => this.#subscribers.delete(subscriber)
  }

  /** Ends every listener. */
  close(): void {
    for (const {onClose} of this.#subscribers) if (onClose) undisturbed(onClose)
  }

  #forget(): void {
    let count = Math.max(this.#changes.length - capacity, 0)
    let size = this.#size
    for (const [index, change] of this.#changes.entries()) {
      if (index >= count && size <= capacityInCharacters) break
      count = Math.max(count, index + 1)
      size -= change.size
    }
    this.#changes.splice(0, count)
    this.#size = size
  }
}

/** What one subscriber does wrong is no fault of a write, which is stored by then, nor of the other subscribers. */
function undisturbed(tell: () => void): void {
  try {
    tell()
  } catch (error) {
    console.error('The local lake failed:', error)
  }
}
