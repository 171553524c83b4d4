import {randomUUID} from 'node:crypto'
import type {LakeDocument} from '../store/document.ts'
import type {Question} from './question.ts'
import {closing, queryThreads, type Asker} from './queryThreads.ts'

/** What a lake asks of the query threads of its process. */
export class LakeQueries implements Asker {
  /** How long a question may take, in milliseconds. */
  readonly limitMs: number
  readonly #id = randomUUID()
  readonly #held = new Set<string>()
  #isClosed = false

  constructor(limitMs: number) {
    this.limitMs = limitMs
  }

  /** Lets a dataset be asked about; every change of it must be told from then on. */
  hold(dataset: string, documents: () => Iterable<LakeDocument>): void {
    const key = this.#keyOf(dataset)
    this.#held.add(key)
    queryThreads.hold(key, documents)
  }

  /** Tells of a change; questions that are asked afterwards know of it. */
  tell(dataset: string, id: string, document: LakeDocument | null): void {
    queryThreads.tell({kind: 'change', dataset: this.#keyOf(dataset), id, document})
  }

  /**
   * The answer to a question, as JSON.
   *
   * Rejects with a {@link Refusal}: with status 400 for a query that cannot be parsed or run, 504 for one that takes
   * too long, 503 when the lake closes.
   */
  ask(question: Question): Promise<string> {
    return new Promise((resolve, reject) => {
      if (this.#isClosed) reject(closing())
      else queryThreads.ask({question: this.#addressed(question), asker: this, resolve, reject})
    })
  }

  /** Waits until questions are answered without delay. Rejects when no thread can be started. */
  async warmUp(): Promise<void> {
    const groq = {query: '*', params: {}, identity: '', reads: undefined}
    await this.ask({kind: 'matches', groq, documents: [null]})
  }

  /** Ends what is being answered, and lets the threads forget the datasets. */
  async close(): Promise<void> {
    this.#isClosed = true
    await queryThreads.forget(this, this.#held)
  }

  #addressed(question: Question): Question {
    if (question.kind === 'matches') return question
    return {...question, dataset: this.#keyOf(question.dataset)}
  }

  #keyOf(dataset: string): string {
    return `${this.#id}/${dataset}`
  }
}
