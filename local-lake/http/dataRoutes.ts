import {performAction} from '../actions/perform.ts'
import {serveListener} from '../listen/stream.ts'
import {evaluateQuery} from '../query/evaluate.ts'
import {readPerspective} from '../query/view.ts'
import {withArrayKeys} from '../store/arrayKeys.ts'
import {TransactionFailure} from '../store/dataset.ts'
import {isPublicId} from '../store/document.ts'
import {operationRefusal, OperationFailure, refusal} from '../store/failure.ts'
import {isObject, textOf} from '../store/json.ts'
import {readOperation} from '../store/operation.ts'
import {strongReferences} from '../store/references.ts'
import type {Transaction} from '../store/transaction.ts'
import {requireEditor} from './access.ts'
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
  const view = lakes.dataset(name).views.get(perspective, !call.person)
  const result = evaluateQuery(groq, params, view, call.person?.id ?? '')
  return {
    json: {
      ...(flag(call.search, 'returnQuery', true) && {query: groq}),
      result,
      ms: Math.round(performance.now() - started),
      syncTags: [],
    },
  }
}

const documents: Handler = (call, lakes, name = '', list = '') => {
  const {documents: stored} = lakes.dataset(name)
  const ids = list.split(',')
  const readable = call.person ? ids : ids.filter(isPublicId)
  const found = readable.flatMap((id) => stored.get(id) ?? [])
  const known = new Set(found.map(({_id}) => _id))
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

const references: Handler = (_call, lakes, name = '', id = '') => {
  const referring = [...lakes.dataset(name).documents.values()].filter((document) =>
    strongReferences(document).has(id),
  )
  return {
    json: {totalCount: 0, references: [], localCount: referring.length},
  }
}

/** Runs numbered steps in a transaction; the first that fails is told with its number. */
function runSteps(
  kind: 'mutation' | 'action',
  steps: readonly unknown[],
  run: (step: unknown, index: number) => void,
): void {
  for (const [index, step] of steps.entries()) {
    try {
      run(step, index)
    } catch (error) {
      throw error instanceof OperationFailure ? operationRefusal(kind, error, index) : error
    }
  }
}

function guarded<Result>(kind: 'mutation' | 'action', run: () => Result): Result {
  try {
    return run()
  } catch (error) {
    throw error instanceof TransactionFailure
      ? operationRefusal(kind, error.failure, error.index)
      : error
  }
}

const mutate: Handler = async (call, lakes, name = '') => {
  const person = requireEditor(call.person)
  const body = await readBody(call)
  const {search} = call
  const mutations = body['mutations']
  if (!Array.isArray(mutations)) throw refusal(400, 'Bad Request', 'The body has no mutations')
  const steps: readonly unknown[] = flag(search, 'autoGenerateArrayKeys')
    ? withArrayKeys(mutations.map((mutation: unknown) => ({mutation}))).map(
        ({mutation}) => mutation,
      )
    : mutations
  const dataset = lakes.dataset(name)
  return guarded('mutation', () => {
    const transaction = dataset.begin(
      transactionIdOf(body) ?? search.get('transactionId') ?? undefined,
    )
    runSteps('mutation', steps, (step, index) => transaction.run(readOperation(step), index))
    if (flag(search, 'dryRun')) dataset.check(transaction)
    else dataset.commit(transaction, person.id)
    return {json: {transactionId: transaction.id, ...resultsOf(transaction, search)}}
  })
}

function resultsOf(transaction: Transaction, search: URLSearchParams) {
  const withDocuments = flag(search, 'returnDocuments')
  if (!withDocuments && !flag(search, 'returnIds')) return {}
  const results = transaction.results.map((result) => ({
    ...result,
    ...(withDocuments && {document: transaction.documents.get(result.id)}),
  }))
  return {results}
}

function transactionIdOf(body: Parameters<typeof textOf>[0]): string | undefined {
  return textOf(body, 'transactionId') ?? textOf(body, 'transactionID')
}

const actions: Handler = async (call, lakes, name = '') => {
  const person = requireEditor(call.person)
  const body = await readBody(call)
  const steps: readonly unknown[] = Array.isArray(body['actions'])
    ? body['actions']
    : [body['actions']]
  const dataset = lakes.dataset(name)
  return guarded('action', () => {
    const transaction = dataset.begin(transactionIdOf(body))
    runSteps('action', steps, (step, index) => performAction(transaction, step, index))
    if (body['dryRun'] === true) dataset.check(transaction)
    else dataset.commit(transaction, person.id)
    return {json: {transactionId: transaction.id}}
  })
}

const listen: Handler = (call, lakes, name = '') => {
  const {search, person, request} = call
  const {log} = lakes.dataset(name)
  const groq = search.get('query')
  if (!groq) throw refusal(400, 'Bad Request', 'The request has no query')
  const header = request.headers['last-event-id']
  const resumeAfter =
    flag(search, 'enableResume') && typeof header === 'string' ? header : undefined
  const listener = {
    query: groq,
    params: queryParams(search),
    identity: person?.id ?? '',
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
    serve: (response) => serveListener(response, log, listener, resumeAfter),
  }
}

/** Content: queries, documents, writes and listeners. */
export const dataRoutes = [
  route('GET', '/data/query/:dataset', query),
  route('POST', '/data/query/:dataset', query),
  route('GET', '/data/doc/:dataset/:ids+', documents),
  route('GET', '/data/references/:dataset/documents/:id/to', references),
  route('POST', '/data/mutate/:dataset', mutate),
  route('POST', '/data/actions/:dataset', actions),
  route('GET', '/data/listen/:dataset', listen),
]
