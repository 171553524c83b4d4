import {isObject} from '../store/json.ts'

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
export function matcherOf(search: unknown): (value: unknown) => boolean {
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
