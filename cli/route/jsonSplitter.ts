import {endLine, findEnd, type OpenJson} from './jsonEnd.ts'
import type {TextProblem} from './textProblem.ts'

/** A line of tickets, or a piece of one that is very long. */
export interface TicketLine {
  /** From 1. */
  readonly number: number
  readonly text: string
  /** Whether the line goes on in the next piece. */
  readonly goesOn?: boolean
  /** Where it is no text, in a line that is none. */
  readonly noTextColumn?: number
}

/** What stands in the place of a JSON value, which nobody has judged yet. */
export interface Piece {
  readonly line: number
  readonly column: number
  readonly text: string
  /** From 1, of a list that is taken apart. */
  readonly item?: number
  /** What is wrong with it, if that is known already. */
  readonly problem?: TextProblem
}

/** A value that has begun. */
interface Begun {
  readonly line: number
  readonly column: number
  /** What stands before it on its line, if it is the first there. */
  readonly margin: string | undefined
  readonly open: OpenJson
  parts: string[]
  length: number
  /** The number of the last line. */
  last: number
  /** How often it was asked whether it has lost its end. */
  asked: number
  problem: TextProblem | undefined
}

/** A list that is taken apart. */
interface List {
  readonly line: number
  readonly column: number
  count: number
  needsComma: boolean
  /** The first item and what was said since, until it is known whether it is the only one. */
  held: Piece[]
}

/** More than any ticket is; a value that has not ended until here is told, and not kept. */
const longestValue = 1024 * 1024

/** How often, and in how much text, the loss of an end is looked for: enough for what people write. */
const mostAsked = 20
const longestAsked = 64 * 1024

/**
 * Takes lines apart into JSON values, of which only one is in memory: where each begins and ends shows in its brackets and
 * quotation marks. What stands between is for `JSON.parse` to judge, so that a value is exactly what it is elsewhere.
 *
 * A list is taken apart into its items, unless it stands on one line.
 *
 * @param hasMistake - Whether a text is no beginning of any JSON value.
 */
export function createJsonSplitter(hasMistake: (text: string) => boolean) {
  let begun: Begun | undefined
  let list: List | undefined
  /** Columns of the line that came in earlier pieces. */
  let columnsBefore = 0
  /** How far columns of this piece are counted: lines can be as long as the file. */
  let counted = {at: 0, columns: 0}
  let lastLine = 1
  let lastColumn = 1

  /** Whether nothing is open. */
  const isIdle = () => begun === undefined && list === undefined

  function* read(line: TicketLine): Generator<Piece> {
    const {goesOn = false, number, text} = line
    const isNewLine = columnsBefore === 0
    counted = {at: 0, columns: columnsBefore}
    if (begun) {
      if (isNewLine && hasLostItsEnd(begun, line)) {
        yield* end(begun)
        // The comma was lost with the end.
        if (list) list.needsComma = false
      } else goOn(begun, line)
    }
    for (let at = 0; at < text.length;) {
      if (begun) {
        const next = findEnd(begun.open, text, at, list !== undefined)
        keep(begun, text.slice(at, next.at))
        at = next.at
        if (next.isEnd) yield* end(begun)
      } else if (/\s/u.test(text.charAt(at))) at += 1
      else at = yield* between(line, at)
    }
    if (!goesOn) {
      if (begun) endLine(begun.open)
      if (begun?.open.closing.length === 0) yield* end(begun)
    }
    lastLine = number
    lastColumn = columnAt(text, text.length)
    columnsBefore = goesOn ? lastColumn - 1 : 0
  }

  /** Says what is still open after the last line. */
  function* finish(): Generator<Piece> {
    const place = {column: lastColumn, line: lastLine}
    if (begun) yield* end(begun)
    else if (list) yield* tell(mistake('json-ends-early', place))
    yield* endList()
  }

  /** Reads a character outside of values; returns where to go on. */
  function* between(
    {noTextColumn, number, text}: TicketLine,
    at: number,
  ): Generator<Piece, number> {
    const place = {column: columnAt(text, at), line: number}
    const found = text.charAt(at)
    if (found === ',') {
      if (!list?.needsComma) yield* tell(mistake('json-comma-extra', place))
      if (list) list.needsComma = false
      return at + 1
    }
    if (list && found === ']') {
      if (list.count > 0 && !list.needsComma) yield* tell(mistake('json-comma-extra', place))
      yield* endList()
      return at + 1
    }
    if (!list && found === '[') {
      list = {...place, count: 0, held: [], needsComma: false}
      return at + 1
    }
    if (list?.needsComma) yield* tell(mistake('json-comma-missing', place))
    const before = columnsBefore === 0 ? text.slice(0, at) : 'x'
    begun = {
      ...place,
      asked: 0,
      last: number,
      length: 0,
      margin: before.trim() === '' ? before : undefined,
      open: {closing: [], isEscaped: false, isInText: false},
      parts: [],
      problem: noTextColumn === undefined ? undefined : notUtf8(number, noTextColumn),
    }
    return at
  }

  function keep(value: Begun, text: string): void {
    value.length += text.length
    if (value.length > longestValue) {
      const {column, line} = value
      value.problem ??= {code: 'ticket-too-long', params: {column, line}, path: []}
    }
    if (value.problem) value.parts = []
    else value.parts.push(text)
  }

  function goOn(value: Begun, {noTextColumn, number}: TicketLine): void {
    // Blank lines may have been left out, and count for where a mistake stands.
    keep(value, '\n'.repeat(number - value.last))
    value.last = number
    if (noTextColumn !== undefined) value.problem ??= notUtf8(number, noTextColumn)
  }

  function* end(value: Begun): Generator<Piece> {
    const {column, line, parts, problem} = value
    begun = undefined
    const piece: Piece = {column, line, text: parts.join('').trimEnd(), ...(problem && {problem})}
    if (!list) {
      yield piece
      return
    }
    list.count += 1
    list.needsComma = true
    if (list.count === 1) {
      list.held = [piece]
      return
    }
    const [first, ...others] = list.held
    list.held = []
    if (first) yield {...first, item: 1}
    yield* others
    yield {...piece, item: list.count}
  }

  /** Says something behind the first item, though that is held back. */
  function* tell(piece: Piece): Generator<Piece> {
    if (list && list.held.length > 0) list.held.push(piece)
    else yield piece
  }

  function* endList(): Generator<Piece> {
    if (!list) return
    const {column, count, held, line} = list
    list = undefined
    yield* held
    if (count === 0) yield {column, line, text: '[]'}
  }

  /**
   * Whether a value has lost its end before a line: the line is a whole object of its own, and inside of an object nobody writes
   * one without a margin; or it begins one where the value did, or without a margin, and that cannot be right.
   */
  function hasLostItsEnd(value: Begun, {number, text}: TicketLine): boolean {
    const {margin} = value
    if (!text.startsWith(`${margin ?? ''}{`)) return false
    if (!list && margin === '' && value.open.closing[0] === '}' && isWhole(text)) return true
    if (value.problem) return true
    if (value.asked >= mostAsked || value.length > longestAsked) return false
    value.asked += 1
    return hasMistake(`${value.parts.join('')}${'\n'.repeat(number - value.last)}{`)
  }

  function columnAt(text: string, at: number): number {
    const columns = counted.columns + Array.from(text.slice(counted.at, at)).length
    counted = {at, columns}
    return columns + 1
  }

  return {finish, isIdle, read}
}

function isWhole(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function mistake(
  code: 'json-comma-extra' | 'json-comma-missing' | 'json-ends-early',
  place: {readonly line: number; readonly column: number},
): Piece {
  return {...place, problem: {code, params: {...place}, path: []}, text: ''}
}

/** What is said of a line that is no text. */
export function notUtf8(line: number, column: number): TextProblem {
  return {code: 'line-not-utf8', params: {column, line}, path: []}
}
