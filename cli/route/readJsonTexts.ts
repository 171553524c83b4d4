import {parseJson, repeatedNames} from '../../tickets/parseJson.ts'
import type {ValuePath} from '../../tickets/problem.ts'
import {brokenTextOf, splitLines, textOf} from '../source/lines.ts'
import {createJsonSplitter, notUtf8, type Piece, type TicketLine} from './jsonSplitter.ts'
import type {TextProblem} from './textProblem.ts'

/** Where a value stands. */
export interface TextPlace {
  /** From 1. */
  readonly line: number
  /** From 1, of a list with more than one item. */
  readonly item?: number
}

/** A JSON value of a text, or what is wrong where it should be. */
export type JsonText = TextPlace &
  (
    | {
        readonly value: unknown
        /** Names that stand more than once in the same place, of which the last counts. */
        readonly repeated: readonly ValuePath[]
      }
    | {readonly problems: readonly TextProblem[]}
  )

/** Bytes of a line that are in memory at once. */
const longestPiece = 1024 * 1024

/** Splits bytes into the lines that tickets stand on; a line that is no text costs no other line. */
export async function* readTicketLines(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<TicketLine> {
  for await (const {bytes, goesOn, number} of splitLines(chunks, longestPiece)) {
    const text = textOf(bytes)
    if (text !== undefined) yield {goesOn, number, text}
    else {
      const broken = brokenTextOf(bytes)
      yield {goesOn, noTextColumn: broken.column, number, text: broken.text}
    }
  }
}

/**
 * Reads JSON values from lines: one on each, some that go over several lines as people write them, and lists of them.
 *
 * A line with a mistake costs no other line: what is whole behind it is read.
 */
export async function* readJsonTexts(lines: AsyncIterable<TicketLine>): AsyncGenerator<JsonText> {
  const splitter = createJsonSplitter(hasMistake)
  let isWithin = false
  for await (const line of lines) {
    const {goesOn = false, noTextColumn, number, text} = line
    const isAlone = splitter.isIdle() && !isWithin && !goesOn
    isWithin = goesOn
    if (isAlone && text.trim() === '') continue
    const problem = noTextColumn === undefined ? undefined : notUtf8(number, noTextColumn)
    const alone = isAlone
      ? judged({column: 1, line: number, text, ...(problem && {problem})})
      : undefined
    if (alone && 'value' in alone) {
      yield alone
      continue
    }
    const pieces = [...splitter.read(line)]
    // What begins and ends on a line is read with it or not at all.
    if (alone && splitter.isIdle()) yield alone
    else for (const piece of pieces) yield judged(piece)
  }
  for (const piece of splitter.finish()) yield judged(piece)
}

/** A piece as a value. Mistakes stand at lines and columns of the whole input. */
function judged({column, item, line, problem, text}: Piece): JsonText {
  const place: TextPlace = {line, ...(item !== undefined && {item})}
  if (problem) return {...place, problems: [problem]}
  const parsed = parseJson(text)
  if (parsed.status === 'read') {
    return {...place, repeated: repeatedNames(text), value: parsed.value}
  }
  const problems = parsed.problems.map(({code, params, path}): TextProblem => {
    const {column: columnWithin = 1, line: lineWithin = 1} = params
    const isFirst = lineWithin === 1
    return {
      code,
      params: {
        column: isFirst ? column + columnWithin - 1 : columnWithin,
        line: line + lineWithin - 1,
      },
      path,
    }
  })
  return {...place, problems}
}

function hasMistake(text: string): boolean {
  const parsed = parseJson(text)
  return parsed.status === 'unreadable' && parsed.problems[0]?.code !== 'json-ends-early'
}
