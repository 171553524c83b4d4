import {Refusal} from '../store/failure.ts'
import {evaluateGroq, evaluateSlowly, needsTime, parseGroq} from './groq.ts'
import type {Groq} from './question.ts'
import {resolveTextQueries} from './textQuery.ts'
import type {View} from './view.ts'

/** Runs a GROQ query. Rejects with a {@link Refusal} with status 400 when it cannot be parsed or run. */
export async function evaluateQuery({query, params, identity}: Groq, view: View): Promise<unknown> {
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
