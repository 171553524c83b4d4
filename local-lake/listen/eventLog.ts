import {randomUUID} from 'node:crypto'
import {EventEmitter} from 'node:events'
import type {Mut} from '@sanity/mutator'
import type {LakeDocument} from '../store/document.ts'
import {effectsOf, type Effects} from '../store/effects.ts'
import type {Transaction} from '../store/transaction.ts'

/** How many changes a listener may have missed and still catch up. */
const capacity = 1000

/** What one transaction did to one document. */
export interface Change {
  /** The place in the log; a listener that reconnects names the last one it got. */
  readonly position: number
  readonly documentId: string
  readonly transactionId: string
  readonly author: string
  /** ISO 8601. */
  readonly timestamp: string
  readonly before: LakeDocument | null
  readonly after: LakeDocument | null
  readonly mutations: readonly Mut[]
  readonly effects: Effects
  /** From 1. */
  readonly number: number
  readonly total: number
}

/** The recent changes of a dataset, and who wants to hear of new ones. */
export class EventLog {
  /** Tells this run of the lake from others: positions start again with each. */
  readonly run = randomUUID()
  readonly #changes: Change[] = []
  readonly #emitter = new EventEmitter<{change: [Change]; close: []}>().setMaxListeners(0)
  #position = 0

  /** The position of the newest change. */
  get position(): number {
    return this.#position
  }

  /** Tells every listener what a committed transaction did. */
  publish(transaction: Transaction): void {
    const touched = [...transaction.touched].filter(([, {before, after}]) => before ?? after)
    for (const [index, [documentId, {before, after, mutations}]] of touched.entries()) {
      this.#position += 1
      const change: Change = {
        position: this.#position,
        documentId,
        transactionId: transaction.id,
        author: transaction.author,
        timestamp: transaction.timestamp,
        before,
        after,
        mutations,
        effects: effectsOf(before, after),
        number: index + 1,
        total: touched.length,
      }
      this.#changes.push(change)
      if (this.#changes.length > capacity) this.#changes.shift()
      this.#emitter.emit('change', change)
    }
  }

  /** The changes after a position, or undefined when some of them are forgotten. */
  since(position: number): readonly Change[] | undefined {
    const oldest = this.#changes[0]?.position ?? this.#position + 1
    if (position > this.#position || position < oldest - 1) return undefined
    return this.#changes.filter((change) => change.position > position)
  }

  /** Calls back for each change until the returned function is called. */
  subscribe(onChange: (change: Change) => void, onClose: () => void): () => void {
    this.#emitter.on('change', onChange).on('close', onClose)
    return () => {
      this.#emitter.off('change', onChange).off('close', onClose)
    }
  }

  /** Ends every listener. */
  close(): void {
    this.#emitter.emit('close')
  }
}
