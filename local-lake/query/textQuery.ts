import type {LakeDocument} from '../store/document.ts'
import {isObject} from '../store/json.ts'
import {evaluateGroq, type GroqNode, type GroqScope, isGroqNode} from './groq.ts'

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

interface Term {
  readonly words: readonly string[]
  readonly isPrefix: boolean
  readonly isNegated: boolean
}

/**
 * Compiles the text of a search: every word must occur, in any string of the value, whatever its
 * case and accents. `word*` matches the beginning of a word, `"two words"` words in a row, `-word`
 * excludes. A text without words matches everything, as an empty search does.
 */
function matcherOf(search: unknown): (value: unknown) => boolean {
  const terms = typeof search === 'string' ? termsOf(search) : []
  return (value) => {
    const texts = stringsIn(value).map(wordsOf)
    return terms.every((term) => texts.some((text) => occurs(term, text)) !== term.isNegated)
  }
}

function termsOf(search: string): readonly Term[] {
  const parts = search.match(/-?"[^"]*"\*?|\S+/g) ?? []
  return parts
    .map((part) => ({
      words: wordsOf(part),
      isPrefix: part.endsWith('*'),
      isNegated: part.startsWith('-'),
    }))
    .filter(({words}) => words.length > 0)
}

/** Letters and digits in lower case, without accents: "Devolução n.º 3" is devolucao, n, o, 3. */
function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return plain.match(/[\p{L}\p{N}_]+/gu) ?? []
}

function occurs({words, isPrefix}: Term, text: readonly string[]): boolean {
  const last = words.length - 1
  return text.some((_, start) =>
    words.every((word, offset) => {
      const found = text[start + offset]
      return isPrefix && offset === last ? found?.startsWith(word) : found === word
    }),
  )
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(stringsIn)
  return isObject(value) ? Object.values(value).flatMap(stringsIn) : []
}
