import {join} from 'node:path'
import {Worker} from 'node:worker_threads'
import type {LakeDocument} from '../store/document.ts'
import {Refusal, refusal} from '../store/failure.ts'
import type {Message, Question, Reply} from './question.ts'

/** How many questions can be answered at a time while some of them take long. */
const mostThreads = 3

/** After how long a question does not hold up the others any more, in milliseconds. */
const longMs = 500

/** How much memory the results and documents of one thread may take, in MB. */
const memoryMb = 512

/** Who asks, and how long an answer may take, in milliseconds. */
export interface Asker {
  readonly limitMs: number
}

/** A question with whoever waits for its answer. */
export interface Asked {
  readonly question: Question
  readonly asker: Asker
  readonly resolve: (json: string) => void
  readonly reject: (error: Error) => void
}

interface Thread {
  readonly worker: Worker
  /** What it is answering; it is given one question at a time. */
  asked: Asked | undefined
  timer: NodeJS.Timeout | undefined
  isReady: boolean
  /** Whether it has been at its question for long. */
  isLate: boolean
}

/**
 * Threads that answer questions in GROQ beside the one that serves requests, each within a time.
 *
 * One thread is enough for questions that take no time. While one takes long, another thread answers the next; one
 * that runs out of time or memory ends with its thread, and with nothing else.
 */
class QueryThreads {
  readonly #sources = new Map<string, () => Iterable<LakeDocument>>()
  readonly #threads = new Set<Thread>()
  #waiting: Asked[] = []

  hold(dataset: string, documents: () => Iterable<LakeDocument>): void {
    this.#sources.set(dataset, documents)
    for (const {worker} of this.#threads) tellAll(worker, dataset, documents)
    this.#warmUp()
  }

  tell(message: Message): void {
    for (const {worker} of this.#threads) tell(worker, message)
  }

  ask(asked: Asked): void {
    this.#waiting.push(asked)
    this.#handOut()
  }

  /** Forgets datasets, and what somebody has asked. */
  async forget(asker: Asker, datasets: Iterable<string>): Promise<void> {
    for (const dataset of datasets) {
      this.#sources.delete(dataset)
      this.tell({kind: 'forget', dataset})
    }
    for (const asked of this.#waiting) if (asked.asker === asker) asked.reject(closing())
    this.#waiting = this.#waiting.filter((asked) => asked.asker !== asker)
    const busy = [...this.#threads].filter(({asked}) => asked?.asker === asker)
    await Promise.all(busy.map((thread) => this.#end(thread, closing())))
  }

  #warmUp(): void {
    if (this.#threads.size === 0 && this.#sources.size > 0) this.#start()
  }

  #handOut(): void {
    for (const thread of this.#threads) {
      if (thread.isReady && !thread.asked) this.#give(thread, this.#waiting.shift())
    }
    const isHeldUp = [...this.#threads].every(({isLate}) => isLate)
    if (this.#waiting.length > 0 && isHeldUp && this.#threads.size < mostThreads) this.#start()
  }

  #give(thread: Thread, asked: Asked | undefined): void {
    if (!asked) return
    const {limitMs} = asked.asker
    thread.asked = asked
    const untilLateMs = Math.min(longMs, limitMs / 4)
    thread.timer = setTimeout(() => this.#noteLate(thread, limitMs - untilLateMs), untilLateMs)
    tell(thread.worker, asked.question)
  }

  #noteLate(thread: Thread, restMs: number): void {
    thread.isLate = true
    const {asked} = thread
    thread.timer = setTimeout(() => {
      // An answer may be here already and only wait for a process that was busy with something else.
      setImmediate(() => this.#giveUp(thread, asked))
    }, restMs)
    this.#handOut()
  }

  #giveUp(thread: Thread, asked: Asked | undefined): void {
    if (!asked || thread.asked !== asked) return
    void this.#end(thread, tookTooLong(asked))
  }

  #start(): void {
    const worker = new Worker(join(import.meta.dirname, 'thread.ts'), {
      name: 'local-lake-query',
      resourceLimits: {maxOldGenerationSizeMb: memoryMb},
    })
    const thread: Thread = {
      worker,
      asked: undefined,
      timer: undefined,
      isReady: false,
      isLate: false,
    }
    this.#threads.add(thread)
    worker.on('message', (reply: Reply) => this.#receive(thread, reply))
    worker.on('error', (error) => void this.#end(thread, failed(thread.asked?.question, error)))
    worker.on('exit', () => void this.#end(thread, failed(thread.asked?.question, undefined)))
    // What keeps the process alive is the server; a thread alone does not. To listen to it would undo that.
    worker.unref()
    for (const [dataset, documents] of this.#sources) tellAll(worker, dataset, documents)
  }

  #receive(thread: Thread, reply: Reply): void {
    if (reply.kind === 'ready') thread.isReady = true
    else {
      const {asked} = thread
      this.#release(thread)
      if (reply.kind === 'answer') asked?.resolve(reply.json)
      else asked?.reject(new Refusal(reply.status, reply.message, reply.body))
    }
    this.#handOut()
  }

  #release(thread: Thread): void {
    clearTimeout(thread.timer)
    thread.timer = undefined
    thread.asked = undefined
    thread.isLate = false
  }

  async #end(thread: Thread, reason: Error): Promise<void> {
    if (!this.#threads.delete(thread)) return
    const {asked, isReady, worker} = thread
    this.#release(thread)
    asked?.reject(reason)
    if (isReady) {
      this.#handOut()
      this.#warmUp()
    } else {
      // A thread that cannot even start would be replaced without end: those who wait are told instead.
      for (const {reject} of this.#waiting) reject(reason)
      this.#waiting = []
    }
    await worker.terminate()
  }
}

/** All lakes of a process share its threads: to start one takes longer than many a lake of a test lives. */
export const queryThreads = new QueryThreads()

function tellAll(worker: Worker, dataset: string, documents: () => Iterable<LakeDocument>): void {
  tell(worker, {kind: 'documents', dataset, documents: [...documents()]})
}

function tell(worker: Worker, message: Message): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
  worker.postMessage(message)
}

function tookTooLong({question, asker}: Asked): Refusal {
  const {query} = question.groq
  const seconds = asker.limitMs / 1000
  const description = `The query was ended: it took longer than ${seconds} s. Ask for less at once; the local lake gives a query no more time.`
  return new Refusal(504, description, {
    error: {type: 'queryTimeoutError', description, query},
    statusCode: 504,
  })
}

/** A thread ended by itself: of too little memory, or of a fault of its own. */
function failed(question: Question | undefined, error: unknown): Refusal {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const message = error instanceof Error ? error.message : 'its thread ended'
  const reason =
    code === 'ERR_WORKER_OUT_OF_MEMORY'
      ? `it needs more than ${memoryMb} MB of memory. Ask for less at once.`
      : message
  const description = `The query was ended: ${reason}`
  const query = question?.groq.query
  return new Refusal(400, description, {
    error: {type: 'queryEvaluationError', description, query},
    statusCode: 400,
  })
}

/** Nobody waits for an answer any more. */
export function closing(): Refusal {
  return refusal(503, 'Service Unavailable', 'The local lake is closing')
}
