import type {ServerResponse} from 'node:http'
import {Refusal} from '../store/failure.ts'
import type {JsonObject} from '../store/json.ts'
import type {EventLog} from './eventLog.ts'
import {eventOf, type ListenRequest} from './listener.ts'

/** How often an idle stream says that it is alive, in milliseconds. */
const keepAliveMs = 15_000

/**
 * Serves one listener until either side closes. A listener that reconnects with the id of its last
 * event gets what it missed (`welcomeback`), or a `welcome` and a `reset` when that is forgotten.
 */
export function serveListener(
  response: ServerResponse,
  log: EventLog,
  request: ListenRequest,
  lastEventId: string | undefined,
): void {
  const send = (event: string, data: JsonObject, position?: number) => {
    const id = position === undefined ? '' : `id: ${log.run}/${position}\n`
    response.write(`${id}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
  }
  const welcome = {listenerName: `${log.run}/${log.position}`}

  try {
    // An unusable query is told as an event, as the real listener does, not as a failed request.
    const probe = {_id: '', _type: '', _rev: '', _createdAt: '', _updatedAt: ''}
    eventOf(
      {
        position: 0,
        documentId: '',
        transactionId: '',
        author: '',
        timestamp: '',
        before: null,
        after: probe,
        mutations: [],
        effects: {apply: [], revert: []},
        number: 1,
        total: 1,
      },
      request,
    )
  } catch (error) {
    send('channelError', error instanceof Refusal ? error.body : {message: String(error)})
    response.end()
    return
  }

  const missed = lastEventId === undefined ? undefined : missedSince(log, lastEventId)
  if (missed) {
    send('welcomeback', welcome, log.position - missed.length)
  } else {
    send('welcome', welcome, log.position)
    if (lastEventId !== undefined) send('reset', {}, log.position)
  }

  const onChange = (change: Parameters<typeof eventOf>[0]) => {
    const event = eventOf(change, request)
    if (event) send('mutation', event, change.position)
  }
  for (const change of missed ?? []) onChange(change)

  const unsubscribe = log.subscribe(onChange, () => response.end())
  const keepAlive = setInterval(() => response.write(':\n\n'), keepAliveMs)
  const stop = () => {
    clearInterval(keepAlive)
    unsubscribe()
  }
  response.on('close', stop).on('error', stop)
}

function missedSince(log: EventLog, eventId: string) {
  const [run, position] = eventId.split('/')
  return run === log.run ? log.since(Number(position)) : undefined
}
