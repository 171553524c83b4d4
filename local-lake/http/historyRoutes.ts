import {eventsOf} from '../history/events.ts'
import {type Entry, type History, lastRevisionOf} from '../history/history.ts'
import type {Lakes} from '../lakes.ts'
import {idOf, publishedIdOf} from '../store/document.ts'
import {refusal} from '../store/failure.ts'
import {readableAmong} from './access.ts'
import {flag, type Call} from './call.ts'
import {route, type Handler} from './router.ts'

const transactions: Handler = async (call, lakes, name = '', list = '') => {
  requireReader(call)
  const {history} = lakes.dataset(name)
  const ids = await readableIds(list.split(','), call, lakes, name)
  const {search} = call
  const from = search.get('fromTransaction')
  const to = search.get('toTransaction')
  const first = from ? (history.sequenceOf(from) ?? 0) : 0
  const last = to ? (history.sequenceOf(to) ?? Infinity) : Infinity
  const fromTime = search.get('fromTime') ?? ''
  const toTime = search.get('toTime') ?? '9999'
  const authors = search.get('authors')?.split(',')
  const chosen = history
    .entriesOf(ids)
    .filter(({sequence}) => sequence >= first && sequence <= last)
    .filter(({timestamp}) => timestamp >= fromTime && timestamp <= toTime)
    .filter(({author}) => !authors || authors.includes(author))
  const grouped = groupBySequence(chosen)
  const ordered = flag(search, 'reverse') ? grouped.toReversed() : grouped
  const withContent = !flag(search, 'excludeContent')
  return {
    lines: ordered
      .slice(0, Number(search.get('limit') ?? 100))
      .map((entries) => transactionOf(entries, withContent)),
  }
}

function groupBySequence(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const groups = new Map<number, Entry[]>()
  for (const entry of entries) {
    const group = groups.get(entry.sequence)
    if (group) group.push(entry)
    else groups.set(entry.sequence, [entry])
  }
  return [...groups.values()]
}

function transactionOf(entries: readonly Entry[], withContent: boolean) {
  const [first] = entries
  return {
    id: first?.transactionId,
    timestamp: first?.timestamp,
    author: first?.author,
    ...(withContent && {mutations: entries.flatMap(({mutations}) => mutations)}),
    documentIDs: entries.map(({documentId}) => documentId),
    effects: Object.fromEntries(entries.map(({documentId, effects}) => [documentId, effects])),
  }
}

const events: Handler = async (call, lakes, name = '', list = '') => {
  requireReader(call)
  const dataset = lakes.dataset(name)
  const {search} = call
  const limit = Number(search.get('limit') ?? 100)
  const start = Number(search.get('nextCursor') ?? 0)
  const ids = await readableIds(list.split(','), call, lakes, name)
  const all = ids.map((id) => {
    const siblings = dataset.history.relativesOf(publishedIdOf(id))
    return {id, events: eventsOf(id, dataset.history.entriesOf(siblings))}
  })
  const hasMore = all.some(({events}) => events.length > start + limit)
  return {
    json: {
      events: Object.fromEntries(
        all.map(({id, events}) => [id, events.slice(start, start + limit)]),
      ),
      nextCursor: hasMore ? String(start + limit) : '',
    },
  }
}

/** Documents as they were. The Studio names a document together with its draft. */
const documentsAt: Handler = async (call, lakes, name = '', list = '') => {
  requireReader(call)
  const {history, documents} = lakes.dataset(name)
  const ids = await readableIds(list.split(','), call, lakes, name)
  const found = ids.flatMap((id) => {
    if (flag(call.search, 'lastRevision')) {
      return lastRevisionOf(history, id, documents.get(id)) ?? []
    }
    const sequence = sequenceAsked(call.search, history, id)
    if (sequence === undefined) return []
    return history.documentAt(id, documents.get(id), sequence) ?? []
  })
  return {json: {documents: found}}
}

function sequenceAsked(search: URLSearchParams, history: History, id: string): number | undefined {
  const revision = search.get('revision')
  if (revision) return history.sequenceOf(revision)
  const time = search.get('time')
  if (!time) return Infinity
  return history.entriesOf([id]).findLast(({timestamp}) => timestamp <= time)?.sequence
}

/** The documents that somebody may read as they are now, or as they were last: of the others there is no history to see. */
async function readableIds(
  ids: readonly string[],
  {person}: Call,
  lakes: Lakes,
  name: string,
): Promise<readonly string[]> {
  const {documents, history} = lakes.dataset(name)
  const last = ids.flatMap((id) => lastRevisionOf(history, id, documents.get(id)) ?? [])
  const readable = new Set((await readableAmong(last, person, lakes)).map(idOf))
  const known = new Set(last.map(idOf))
  return ids.filter((id) => readable.has(id) || !known.has(id))
}

function requireReader({person}: Call): void {
  if (!person) throw refusal(401, 'Unauthorized', 'Session not found')
}

/** What happened to documents, and what they were. */
export const historyRoutes = [
  route('GET', '/data/history/:dataset/transactions/:ids', transactions),
  route('GET', '/data/history/:dataset/events/documents/:ids', events),
  route('GET', '/data/history/:dataset/documents/:ids', documentsAt),
]
