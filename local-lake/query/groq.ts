import {evaluate, evaluateSync, parse} from 'groq-js'
import {isObject, type JsonObject} from '../store/json.ts'

/** A node of a parsed query. groq-js 2 ships its node types empty, so this says what we use. */
export interface GroqNode {
  readonly type: string
}

/** What a query is evaluated with. */
export interface GroqScope {
  readonly params: JsonObject
  readonly dataset: readonly JsonObject[]
  readonly identity: string
  /** What `@` is outside of any filter. */
  readonly root?: JsonObject
  readonly dereference: (reference: {readonly _ref: string}) => JsonObject | undefined
}

/** Whether a value is a node. */
export function isGroqNode(value: unknown): value is GroqNode {
  return isObject(value) && typeof value['type'] === 'string'
}

/** Parses a query. Its parameters are needed here: a slice such as `[0...$limit]` is constant. */
export function parseGroq(query: string, params: JsonObject): GroqNode {
  const tree: unknown = parse(query, {params: {...params}})
  if (isGroqNode(tree)) return tree
  throw new TypeError('groq-js: parse returned no node')
}

/** Evaluates a parsed query to plain data. Throws for `diff::` and `delta::`, see {@link needsTime}. */
export function evaluateGroq(node: GroqNode, scope: GroqScope): unknown {
  const value: unknown = evaluateSync(node, {...scope, params: {...scope.params}})
  return isObject(value) ? value['data'] : undefined
}

/** Evaluates any parsed query to plain data, many times slower than {@link evaluateGroq}. */
export async function evaluateSlowly(node: GroqNode, scope: GroqScope): Promise<unknown> {
  const value = await evaluate(node, {...scope, params: {...scope.params}})
  return await value.get()
}

/** Whether groq-js can evaluate a query asynchronously only: its functions that compare documents. */
export function needsTime(node: unknown): boolean {
  if (Array.isArray(node)) return node.some(needsTime)
  if (!isObject(node)) return false
  const {type, namespace} = node
  if (type === 'FuncCall' && (namespace === 'diff' || namespace === 'delta')) return true
  return Object.values(node).some(needsTime)
}
