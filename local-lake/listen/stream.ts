import type {ServerResponse} from 'node:http'
import type {LakeQueries} from '../query/lakeQueries.ts'
import type {LakeDocument} from '../store/document.ts'
import {Refusal} from '../store/failure.ts'
import type {JsonObject} from '../store/json.ts'
import type {Change, EventLog} from './eventLog.ts'
import {eventOf, isHeard, type Found, type ListenRequest} from './listener.ts'

/** How often an idle stream says that it is alive, in milliseconds. */
const keepAliveMs = 15_000

/** How many changes are looked at in one go: a filter has a limited time for them. */
const batchSize = 50

/** A document that no query can fail on for what it holds. */
const probe: LakeDocument = {_id: '', _type: '', _rev: '', _createdAt: '', _updatedAt: ''}

/**
 * Serves one listener until either side closes. A listener that reconnects with the id of its last
 * event gets what it missed (`welcomeback`), or a `welcome` and a `reset` when that is forgotten.
 *
 * An unusable filter is told as an event, as the real listener does, not as a failed request; it
 * ends the listener, at the start as well as at the document that it cannot be applied to.
 */
export function serveListener(
  response: ServerResponse,
  log: EventLog,
  queries: Pick<LakeQueries, 'ask'>,
  request: ListenRequest,
  lastEventId: string | undefined,
): void {
  const listener = new Listener(response, log, queries, request)
  void listener.serve(lastEventId)
}

class Listener {
  readonly #response: ServerResponse
  readonly #log: EventLog
  readonly #queries: Pick<LakeQueries, 'ask'>
  readonly #request: ListenRequest
  /** The position up to which it has heard everything. */
  #position: number
  #isBusy = true

  constructor(
    response: ServerResponse,
    log: EventLog,
    queries: Pick<LakeQueries, 'ask'>,
    request: ListenRequest,
  ) {
    this.#response = response
    this.#log = log
    this.#queries = queries
    this.#request = request
    this.#position = log.position
  }

  async serve(lastEventId: string | undefined): Promise<void> {
    const {run, position} = this.#log
    const response = this.#response
    const unsubscribe = this.#log.subscribe({
      onChange: () => void this.#catchUp(),
      onClose: () => response.end(),
    })
    const keepAlive = setInterval(() => {
      if (!response.writableNeedDrain) response.write(':\n\n')
    }, keepAliveMs)
    const stop = () => {
      clearInterval(keepAlive)
      unsubscribe()
    }
    response.on('close', stop).on('error', stop)

    try {
      await this.#find([probe])
    } catch (error) {
      this.#fail(error)
      return
    }
    const resumed = lastEventId === undefined ? undefined : positionIn(this.#log, lastEventId)
    this.#position = resumed ?? position
    const welcome = {listenerName: `${run}/${position}`}
    this.#send(resumed === undefined ? 'welcome' : 'welcomeback', welcome)
    if (lastEventId !== undefined && resumed === undefined) this.#send('reset', {})
    this.#isBusy = false
    await this.#catchUp()
  }

  /**
   * Tells of everything that happened since the last time, as fast as the other side reads. Who reads more slowly
   * than the log forgets is ended, and can come back and start again.
   */
  async #catchUp(): Promise<void> {
    if (this.#isBusy) return
    this.#isBusy = true
    try {
      while (!this.#isOver()) {
        const missed = this.#log.since(this.#position)
        if (!missed) this.#response.destroy()
        else if (missed.length === 0) break
        else await this.#tell(missed.slice(0, batchSize))
      }
    } catch (error) {
      this.#fail(error)
    }
    this.#isBusy = false
  }

  async #tell(changes: readonly Change[]): Promise<void> {
    const heard = changes.filter((change) => isHeard(change, this.#request))
    const found = await this.#find(heard.flatMap(({before, after}) => [before, after]))
    for (const [index, change] of heard.entries()) {
      if (this.#isOver()) return
      const places: Found = {
        before: found[2 * index] === true,
        after: found[2 * index + 1] === true,
      }
      const event = eventOf(change, this.#request, places)
      this.#position = change.position
      if (event && !this.#send('mutation', event)) await this.#drained()
    }
    this.#position = changes.at(-1)?.position ?? this.#position
  }

  async #find(documents: readonly (LakeDocument | null)[]): Promise<readonly unknown[]> {
    if (documents.length === 0) return []
    const {groq} = this.#request
    const found: unknown = JSON.parse(await this.#queries.ask({kind: 'matches', groq, documents}))
    return Array.isArray(found) ? found : []
  }

  /** Sends an event; false when the other side has not read what was sent before. */
  #send(event: string, data: JsonObject): boolean {
    const id = `${this.#log.run}/${this.#position}`
    return this.#response.write(`id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
  }

  /** Ends the listener with the reason, unless it is over anyway. */
  #fail(error: unknown): void {
    if (this.#isOver()) return
    const data = error instanceof Refusal ? error.body : {message: String(error)}
    this.#response.end(`event: channelError\ndata: ${JSON.stringify(data)}\n\n`)
  }

  #isOver(): boolean {
    return this.#response.destroyed || this.#response.writableEnded
  }

  #drained(): Promise<void> {
    return new Promise((resolve) => {
      const go = () => {
        this.#response.off('drain', go).off('close', go)
        resolve()
      }
      this.#response.on('drain', go).on('close', go)
      if (this.#isOver()) go()
    })
  }
}

function positionIn(log: EventLog, eventId: string): number | undefined {
  const [run, text] = eventId.split('/')
  const position = Number(text)
  return run === log.run && log.since(position) ? position : undefined
}
