import type {LakeDocument} from '../store/document.ts'
import {isObject, type JsonObject} from '../store/json.ts'
import {evaluateQuery} from './evaluate.ts'
import {viewOf} from './view.ts'

/** The ids of the documents that a query returns (it must return documents, not projections). */
export function selectIds(
  documents: ReadonlyMap<string, LakeDocument>,
  query: string,
  params: JsonObject,
): readonly string[] {
  const result = evaluateQuery(query, params, viewOf(documents.values()), '')
  const found = Array.isArray(result) ? result : [result]
  return found.flatMap((item: unknown) =>
    isObject(item) && typeof item['_id'] === 'string' ? [item['_id']] : [],
  )
}
