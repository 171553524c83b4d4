import {serveListener} from '../listen/stream.ts'
import {readPerspective} from '../query/view.ts'
import {idOf, isPublicId} from '../store/document.ts'
import {refusal} from '../store/failure.ts'
import {isObject, textOf} from '../store/json.ts'
import {askerOf, readableAmong} from './access.ts'
import {flag, queryParams, readBody} from './call.ts'
import {route, type Handler} from './router.ts'

const query: Handler = async (call, lakes, name = '') => {
  const started = performance.now()
  const body = call.method === 'POST' ? await readBody(call) : undefined
  const groq = body ? textOf(body, 'query') : (call.search.get('query') ?? undefined)
  if (!groq) throw refusal(400, 'Bad Request', 'The request has no query')
  const params = isObject(body?.['params']) ? body['params'] : queryParams(call.search)
  const named = call.search.get('perspective') ?? (body && textOf(body, 'perspective'))
  const perspective = call.person ? readPerspective(named, call.apiVersion) : ['published']
  const {name: dataset} = lakes.dataset(name)
  const result = await lakes.queries.ask({
    kind: 'result',
    groq: {query: groq, params, ...askerOf(call.person)},
    dataset,
    perspective,
    publicOnly: !call.person,
  })
  const ms = Math.round(performance.now() - started)
  const asked = flag(call.search, 'returnQuery', true) ? `"query":${JSON.stringify(groq)},` : ''
  return {text: `{${asked}"result":${result},"ms":${ms},"syncTags":[]}`}
}

const documents: Handler = async (call, lakes, name = '', list = '') => {
  const {documents: stored} = lakes.dataset(name)
  const ids = list.split(',')
  const allowed = call.person ? ids : ids.filter(isPublicId)
  const present = allowed.flatMap((id) => stored.get(id) ?? [])
  const found = await readableAmong(present, call.person, lakes)
  const known = new Set(found.map(idOf))
  const omitted = ids
    .filter((id) => !known.has(id))
    .map((id) => ({
      id,
      reason: stored.has(id) ? 'permission' : 'existence',
    }))
  const content = flag(call.search, 'excludeContent')
    ? found.map(({_id, _type, _rev}) => ({_id, _type, _rev}))
    : found
  return {json: {documents: content, omitted}}
}

/** References from other datasets: there are none here. */
const foreignReferences: Handler = () => ({json: {totalCount: 0, references: []}})

const listen: Handler = (call, lakes, name = '') => {
  const {search, person, request} = call
  const {log} = lakes.dataset(name)
  const groq = search.get('query')
  if (!groq) throw refusal(400, 'Bad Request', 'The request has no query')
  const header = request.headers['last-event-id']
  const resumeAfter =
    flag(search, 'enableResume') && typeof header === 'string' ? header : undefined
  const listener = {
    groq: {query: groq, params: queryParams(search), ...askerOf(person)},
    publicOnly: !person,
    includeVersions: flag(search, 'includeAllVersions') || call.apiVersion < '2025-02-19',
    includeResult: flag(search, 'includeResult'),
    includePrevious: flag(search, 'includePreviousRevision'),
    includeMutations: flag(search, 'includeMutations', true),
    includeEffects: search.get('effectFormat') === 'mendoza',
    visibility: search.get('visibility') === 'query' ? 'query' : 'transaction',
  }
  return {
    stream: 'event-stream',
    serve: (response) => serveListener(response, log, lakes.queries, listener, resumeAfter),
  }
}

/** Reading: queries, documents and listeners. */
export const readRoutes = [
  route('GET', '/data/query/:dataset', query),
  route('POST', '/data/query/:dataset', query),
  route('GET', '/data/doc/:dataset/:ids+', documents),
  route('GET', '/data/references/:dataset/documents/:id/to', foreignReferences),
  route('GET', '/data/listen/:dataset', listen),
]
