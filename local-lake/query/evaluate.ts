import {Refusal} from '../store/failure.ts'
import type {JsonObject} from '../store/json.ts'
import {evaluateGroq, parseGroq} from './groq.ts'
import {resolveTextQueries} from './textQuery.ts'
import type {View} from './view.ts'

/** Runs a GROQ query. Throws a {@link Refusal} with status 400 when it cannot be parsed or run. */
export function evaluateQuery(
  query: string,
  params: JsonObject,
  view: View,
  identity: string,
): unknown {
  try {
    const scope = {
      params,
      dataset: view.list,
      identity,
      dereference: ({_ref}: {readonly _ref: string}) => view.byId.get(_ref),
    }
    const tree = parseGroq(query, params)
    resolveTextQueries(tree, view.list, scope)
    return evaluateGroq(tree, scope) ?? null
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
