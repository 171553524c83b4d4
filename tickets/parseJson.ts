import {createScanner, printParseErrorCode, visit} from 'jsonc-parser'

import type {TicketProblem, TicketProblemCode, ValuePath} from './problem.ts'

/** The value of a JSON text, or where its first mistake is. */
export type ParsedJson =
  | {readonly status: 'read'; readonly value: unknown}
  | {readonly status: 'unreadable'; readonly problems: readonly TicketProblem[]}

/** Parses a JSON text; its mistakes are looked for only when it has one. Never throws. */
export function parseJson(text: string): ParsedJson {
  try {
    return {status: 'read', value: JSON.parse(text)}
  } catch {
    const mistake = findJsonMistake(text) ?? {code: 'not-json', at: 0}
    return {status: 'unreadable', problems: [problemAt(text, mistake)]}
  }
}

/** Where a mistake of JSON stands, as editors count: lines and columns from 1. */
function problemAt(text: string, {at, code}: JsonMistake): TicketProblem {
  const lines = text.slice(0, at).split(/\r\n|\r|\n/u)
  const column = Array.from(lines.at(-1) ?? '').length + 1
  return {code, path: [], params: {line: lines.length, column}}
}

/** An object or list that is not closed yet, and where in it the scanner is. */
interface Level {
  /** Of an object only. */
  readonly names?: Set<string>
  at: string | number
}

/**
 * Finds the names that an object of a JSON text gives more than once, of which `JSON.parse` keeps the last without a word.
 *
 * @param text - One that `JSON.parse` takes.
 * @returns The paths to them, each once.
 */
export function repeatedNames(text: string): readonly ValuePath[] {
  const scanner = createScanner(text, true)
  const levels: Level[] = []
  const repeated = new Map<string, ValuePath>()
  let lastText = ''
  for (scanner.scan(); scanner.getTokenLength() > 0; scanner.scan()) {
    const level = levels.at(-1)
    switch (text.charAt(scanner.getTokenOffset())) {
      case '{':
        levels.push({at: '', names: new Set()})
        break
      case '[':
        levels.push({at: 0})
        break
      case '}':
      case ']':
        levels.pop()
        break
      case '"':
        lastText = scanner.getTokenValue()
        break
      case ':':
        if (!level?.names) break
        level.at = lastText
        if (level.names.has(lastText)) {
          const path = levels.map(({at}) => at)
          repeated.set(JSON.stringify(path), path)
        } else level.names.add(lastText)
        break
      case ',':
        if (typeof level?.at === 'number') level.at += 1
        break
      default:
    }
  }
  return [...repeated.values()]
}

/** What may be wrong with a JSON text; each needs another correction. */
export type JsonMistakeCode = Extract<TicketProblemCode, `json-${string}` | 'not-json'>

/** What is wrong with a JSON text, and where: an index into it. */
export interface JsonMistake {
  readonly code: JsonMistakeCode
  readonly at: number
}

type ParserCode = ReturnType<typeof printParseErrorCode>

/** Deeper than anything that is a ticket; the parser calls itself for each level. */
const deepest = 500

/** Words that other languages write for values, and that people take for JSON. */
const foreignWord =
  /-?(?:NaN|Infinity|undefined|None|nil|Null|NULL|True|TRUE|False|FALSE)(?![\p{L}\d_$])/uy
const quotable = /^[\p{L}_$'`´‘’‚“”„«»]/u
const partOfNumber = /[-+.\dEe]+$/u
/** An escape of JSON, or what may not stand in a text: any other backslash, and characters below the blank. */
const escapeOrForbidden = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})|(\\|[^ -\u{10FFFF}])/gu

/** Ends a visit at the first mistake. */
class MistakeFound extends Error {
  readonly mistake: JsonMistake

  constructor(mistake: JsonMistake) {
    super(mistake.code)
    this.mistake = mistake
  }
}

/**
 * Finds the first mistake of a JSON text, because browsers word theirs differently and not all of them say where.
 *
 * @returns `undefined` exactly when `JSON.parse` takes the text, as long as it is not nested deeper than any ticket.
 */
export function findJsonMistake(text: string): JsonMistake | undefined {
  let depth = 0
  const goDeeper = (at: number) => {
    depth += 1
    if (depth > deepest) throw new MistakeFound({code: 'json-too-deep', at})
  }
  const goBack = () => {
    depth -= 1
  }
  try {
    visit(
      text,
      {
        onArrayBegin: goDeeper,
        onArrayEnd: goBack,
        onError: (error, at) => {
          throw new MistakeFound(mistakeOf(printParseErrorCode(error), text, at))
        },
        onObjectBegin: goDeeper,
        onObjectEnd: goBack,
      },
      {disallowComments: true},
    )
    return undefined
  } catch (error) {
    if (error instanceof MistakeFound) return error.mistake
    throw error
  }
}

/** What the parser found, as something to correct. */
function mistakeOf(error: ParserCode, text: string, at: number): JsonMistake {
  const found = text[at]
  const before = text.slice(0, at).trimEnd()
  const last = before.at(-1)
  const brokenNumber = numberUpTo(text, at)
  if (found === undefined) return {code: 'json-ends-early', at}
  switch (error) {
    case 'UnexpectedEndOfString':
      // A text that is not closed was meant to end before, so its beginning is the better place to look.
      return {code: 'json-text-open', at}
    case 'InvalidCharacter':
    case 'InvalidEscapeCharacter':
    case 'InvalidUnicode':
      return {code: 'json-unexpected', at: forbiddenIn(text, at)}
    case 'InvalidCommentToken':
    case 'UnexpectedEndOfComment':
      return {code: 'json-comment', at}
    case 'InvalidNumberFormat':
    case 'UnexpectedEndOfNumber':
      return {code: 'json-number', at}
    case 'InvalidSymbol':
      if (brokenNumber !== undefined) return {code: 'json-number', at: brokenNumber}
      if (last === '"' && quotable.test(found)) return {code: 'json-comma-missing', at}
      return {code: symbolCode(text, at, before === ''), at}
    case 'PropertyNameExpected':
    case 'ValueExpected':
      return {code: missing(error, found, last), at}
    case 'ColonExpected':
      return {code: '[]{'.includes(found) ? 'json-unexpected' : 'json-colon-missing', at}
    case 'CommaExpected':
    case 'EndOfFileExpected':
      if (brokenNumber !== undefined && /[-\d]/u.test(found)) {
        return {code: 'json-number', at: brokenNumber}
      }
      if (']}'.includes(found)) return {code: 'json-unexpected', at}
      if (error === 'CommaExpected') {
        return {code: found === ':' ? 'json-unexpected' : 'json-comma-missing', at}
      }
      return {code: found === ',' ? 'json-comma-extra' : 'json-after-end', at}
    case 'CloseBraceExpected':
    case 'CloseBracketExpected':
    case '<unknown ParseErrorCode>':
      return {code: 'json-unexpected', at}
  }
}

/** What stands where a name or a value has to come. */
function missing(
  error: 'PropertyNameExpected' | 'ValueExpected',
  found: string,
  last: string | undefined,
): JsonMistakeCode {
  if (']},'.includes(found) && last === ':') return 'json-value-missing'
  if (found === ',' || (']}'.includes(found) && last === ',')) return 'json-comma-extra'
  if (error === 'ValueExpected' || '[]{}:'.includes(found)) return 'json-unexpected'
  return 'json-quotes'
}

function symbolCode(text: string, at: number, isFirst: boolean): JsonMistakeCode {
  if (isFirst) return 'not-json'
  foreignWord.lastIndex = at
  if (foreignWord.test(text)) return 'json-word'
  const found = text.slice(at, at + 2)
  if (quotable.test(found)) return 'json-quotes'
  return /^[-+.\d]/u.test(found) ? 'json-number' : 'json-unexpected'
}

/** Where a number begins that goes on at an index in a way that no number does. */
function numberUpTo(text: string, at: number): number | undefined {
  const [digits = ''] = partOfNumber.exec(text.slice(Math.max(0, at - 100), at)) ?? []
  return /^-?\d/u.test(digits) ? at - digits.length : undefined
}

function forbiddenIn(text: string, start: number): number {
  escapeOrForbidden.lastIndex = start + 1
  for (let found = escapeOrForbidden.exec(text); found; found = escapeOrForbidden.exec(text)) {
    if (found[1] !== undefined) return found.index
  }
  return start
}
