import {parentPort} from 'node:worker_threads'

import {idOf, type LakeDocument} from '../store/document.ts'
import {Refusal, refusal} from '../store/failure.ts'
import {isObject} from '../store/json.ts'
import {evaluateGroq, evaluateSlowly, needsTime, parseGroq} from './groq.ts'
import type {Groq, Message, Question, Reply} from './question.ts'
import {resolveTextQueries} from './textQuery.ts'
import {type View, ViewCache, viewOf} from './view.ts'

/** The documents of a dataset, as the lake has told them so far. */
interface Held {
  readonly documents: Map<string, LakeDocument>
  readonly views: ViewCache
}

const datasets = new Map<string, Held>()

const port = parentPort
if (!port) throw new Error('local-lake/query/thread.ts runs in a worker thread only')
const say = (reply: Reply) => port.postMessage(reply)

port.on('message', (message: Message) => {
  if (message.kind === 'documents') hold(message.dataset, message.documents)
  else if (message.kind === 'change') change(message)
  else if (message.kind === 'forget') datasets.delete(message.dataset)
  else void answer(message).then(say)
})
say({kind: 'ready'})

function hold(dataset: string, list: readonly LakeDocument[]): void {
  const documents = new Map(list.map((document) => [idOf(document), document]))
  datasets.set(dataset, {documents, views: new ViewCache(() => documents)})
}

function change({dataset, id, document}: Extract<Message, {kind: 'change'}>): void {
  const {documents, views} = held(dataset)
  if (document) documents.set(id, document)
  else documents.delete(id)
  views.clear()
}

function held(dataset: string): Held {
  const found = datasets.get(dataset)
  if (found) return found
  throw new Error(`The query thread was not told of the dataset "${dataset}"`)
}

async function answer(question: Question): Promise<Reply> {
  try {
    return {kind: 'answer', json: JSON.stringify(await resultOf(question))}
  } catch (error) {
    const {status, message, body} = error instanceof Refusal ? error : unusable(error)
    return {kind: 'refusal', status, message, body}
  }
}

/** Such as a result that is too long for JSON. */
function unusable(error: unknown): Refusal {
  const message = error instanceof Error ? error.message : String(error)
  return refusal(400, 'Bad Request', `The result of the query cannot be told: ${message}`)
}

async function resultOf(question: Question): Promise<unknown> {
  switch (question.kind) {
    case 'result': {
      const {groq, dataset, perspective, publicOnly} = question
      const {reads} = groq
      const view = held(dataset).views.get(perspective, {
        publicOnly,
        reads,
        visible: (documents) => readable(groq, documents),
      })
      return await evaluateQuery(groq, view)
    }
    case 'ids': {
      const documents = new Map(held(question.dataset).documents)
      for (const [id, document] of question.written) {
        if (document) documents.set(id, document)
        else documents.delete(id)
      }
      const {groq} = question
      return idsIn(await evaluateQuery(groq, viewOf(readable(groq, [...documents.values()]))))
    }
    case 'matches': {
      const found: boolean[] = []
      for (const document of question.documents) {
        found.push(document !== null && (await isFound(question, document)))
      }
      return found
    }
  }
}

/** The query must return documents, not projections. */
function idsIn(result: unknown): readonly string[] {
  const found = Array.isArray(result) ? result : [result]
  return found.flatMap((item: unknown) =>
    isObject(item) && typeof item['_id'] === 'string' ? [item['_id']] : [],
  )
}

async function isFound({groq}: Question, document: LakeDocument): Promise<boolean> {
  const result = await evaluateQuery(groq, viewOf(readable(groq, [document])))
  return Array.isArray(result) ? result.length > 0 : result !== null && result !== false
}

/** The documents among some that whoever asks may read: a query finds nothing of the others, and does not say so. */
function readable(
  {identity, reads}: Groq,
  documents: readonly LakeDocument[],
): readonly LakeDocument[] {
  if (reads === undefined) return documents
  const found = evaluateGroq(parseGroq(`*[${reads}]._id`, {}), {
    params: {},
    dataset: documents,
    identity,
    dereference: () => undefined,
  })
  const ids = new Set(Array.isArray(found) ? found : [])
  return documents.filter(({_id}) => ids.has(_id))
}

/** Runs a GROQ query. Rejects with a {@link Refusal} with status 400 when it cannot be parsed or run. */
async function evaluateQuery({query, params, identity}: Groq, view: View): Promise<unknown> {
  try {
    const scope = {
      params,
      dataset: view.list,
      identity,
      dereference: ({_ref}: {readonly _ref: string}) => view.byId.get(_ref),
    }
    const tree = parseGroq(query, params)
    resolveTextQueries(tree, view.list, scope)
    const result = needsTime(tree) ? await evaluateSlowly(tree, scope) : evaluateGroq(tree, scope)
    return result ?? null
  } catch (error) {
    throw queryRefusal(query, error)
  }
}

function queryRefusal(query: string, error: unknown): Refusal {
  const description = error instanceof Error ? error.message : String(error)
  // Only a syntax error has a position.
  const position = error instanceof Error && 'position' in error ? error.position : undefined
  const start = typeof position === 'number' ? position : 0
  const type = position === undefined ? 'queryEvaluationError' : 'queryParseError'
  return new Refusal(400, description, {
    error: {type, description, query, start, end: Math.min(query.length, start + 1)},
    statusCode: 400,
  })
}
