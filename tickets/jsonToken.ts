/** A piece of a JSON text, or of what somebody took for one. */
export interface JsonToken {
  readonly kind: JsonTokenKind
  /** Index behind it. */
  readonly end: number
  /** What is wrong within it: a text that has no end, or a character that may not stand there. */
  readonly mistake?: {readonly code: 'json-text-open' | 'json-unexpected'; readonly at: number}
}

/** `plain` is a number or a word of JSON, `unquoted` what would need straight double quotes to be a text. */
export type JsonTokenKind = (typeof punctuation)[number] | 'text' | 'plain' | 'unquoted' | 'other'

const punctuation = ['{', '}', '[', ']', ':', ','] as const
const blanks = /[ \t\n\r]*/uy
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/uy
const word = /(?:true|false|null)(?![\p{L}\d_$])/uy
const partOfNumber = /[\p{L}\d.+_-]/uy
const unquoted = /[\p{L}_$'`´‘’‚“”„«»]/uy
const escaped = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/uy

/** Reads what begins at an index. */
export function readJsonToken(text: string, at: number): JsonToken {
  const character = text[at]
  if (character === '"') return readText(text, at)
  const kind = punctuation.find((each) => each === character)
  if (kind !== undefined) return {kind, end: at + 1}
  const end = endOf(word, text, at) ?? endOf(number, text, at)
  if (end === undefined) {
    return {kind: endOf(unquoted, text, at) === undefined ? 'other' : 'unquoted', end: at + 1}
  }
  const goesOn = endOf(partOfNumber, text, end) !== undefined
  return {kind: 'plain', end, ...(goesOn && {mistake: {code: 'json-unexpected', at: end}})}
}

/** The index of what stands behind the blanks at an index. */
export function skipBlanks(text: string, at: number): number {
  return endOf(blanks, text, at) ?? at
}

/** A JSON text without the blanks around its tokens. */
export function withoutBlanks(text: string): string {
  const tokens: string[] = []
  for (let at = skipBlanks(text, 0); at < text.length;) {
    const {end} = readJsonToken(text, at)
    tokens.push(text.slice(at, end))
    at = skipBlanks(text, end)
  }
  return tokens.join('')
}

/** Where a pattern that matches at an index ends. */
function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : undefined
}

/** Character by character, since a pattern for a whole text would overflow on a very long one. */
function readText(text: string, start: number): JsonToken {
  let at = start + 1
  for (;;) {
    const character = text[at]
    if (character === '"') return {kind: 'text', end: at + 1}
    // A text that is not closed was meant to end before, so its beginning is the better place to look.
    if (character === undefined || character === '\n' || character === '\r') {
      return {kind: 'text', end: at, mistake: {code: 'json-text-open', at: start}}
    }
    const end = character === '\\' ? endOf(escaped, text, at) : at + 1
    if (end === undefined || character < ' ') {
      return {kind: 'text', end: at, mistake: {code: 'json-unexpected', at}}
    }
    at = end
  }
}
