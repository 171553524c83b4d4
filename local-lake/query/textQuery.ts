import type {LakeDocument} from '../store/document.ts'
import {isObject} from '../store/json.ts'
import {evaluateGroq, isGroqNode, type GroqNode, type GroqScope} from './groq.ts'
import {matcherOf} from './textMatch.ts'

/**
 * Replaces every `<value> match text::query(<search>)` of a parsed query by `_id in <ids>`, where
 * the ids are those of the documents in which the value matches. groq-js knows the function by
 * name only. The value is read from the document, which is where Content Lake allows the function.
 */
export function resolveTextQueries(
  tree: GroqNode,
  documents: readonly LakeDocument[],
  scope: GroqScope,
): void {
  for (const {node, value, search} of findTextQueries(tree)) {
    const matches = matcherOf(evaluateGroq(search, scope))
    const ids = documents
      .filter((root) => matches(evaluateGroq(value, {...scope, root})))
      .map(({_id}) => _id)
    Object.assign(node, {
      op: 'in',
      left: {type: 'AccessAttribute', name: '_id'},
      right: {type: 'Value', value: ids},
    })
  }
}

interface TextQuery {
  readonly node: GroqNode
  readonly value: GroqNode
  readonly search: GroqNode
}

function* findTextQueries(node: unknown): Generator<TextQuery> {
  if (Array.isArray(node)) for (const item of node) yield* findTextQueries(item)
  if (!isObject(node)) return
  const {left, right} = node
  if (isGroqNode(node) && node.type === 'OpCall' && node['op'] === 'match' && isGroqNode(left)) {
    const search = searchOf(right)
    if (search) yield {node, value: left, search}
  }
  for (const child of Object.values(node)) yield* findTextQueries(child)
}

function searchOf(node: unknown): GroqNode | undefined {
  if (!isObject(node)) return undefined
  const {type, namespace, name, args, base} = node
  if (type === 'Group') return searchOf(base)
  if (type !== 'FuncCall' || namespace !== 'text' || name !== 'query') return undefined
  const search: unknown = Array.isArray(args) ? args[0] : undefined
  return isGroqNode(search) ? search : undefined
}
