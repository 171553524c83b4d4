import {findJsonError} from '../../tickets/findJsonError.ts'
import {parseTicketText} from '../../tickets/parseTicketText.ts'
import type {TicketProblem} from '../../tickets/problem.ts'
import type {Line} from '../source/lines.ts'

/** A JSON value of a text, or what is wrong where it should be. */
export type JsonText =
  | {readonly line: number; readonly value: unknown}
  | {readonly line: number; readonly problems: readonly TicketProblem[]}

/** Lines that make one value together, as far as they are known. */
interface Begun {
  readonly line: number
  /** The number of the last line. */
  readonly last: number
  readonly text: string
  /** Whether nothing that follows can mend it. */
  readonly isBroken: boolean
}

/** More than any ticket is; a text that has not ended until here has lost its end. */
const longestText = 1024 * 1024

/**
 * Reads JSON values from lines: one on each, or some that go over several lines as people write them.
 *
 * A line with a mistake costs no other line: what is whole behind it is read.
 */
export async function* readJsonTexts(lines: AsyncIterable<Line>): AsyncGenerator<JsonText> {
  let begun: Begun | undefined
  for await (const {number, text} of lines) {
    if (begun) {
      const joined: Begun = join(begun, {number, text})
      const alone = mayStandAlone(text, joined) ? parse(text, number) : undefined
      if (alone && 'value' in alone) {
        yield parse(begun.text, begun.line)
        yield alone
        begun = undefined
      } else if (!joined.isBroken && isWhole(joined.text, text)) {
        yield parse(joined.text, joined.line)
        begun = undefined
      } else begun = joined
      continue
    }
    const one = parse(text, number)
    if ('problems' in one && endsEarly(text))
      begun = {isBroken: false, last: number, line: number, text}
    else yield one
  }
  if (begun) yield parse(begun.text, begun.line)
}

function join(begun: Begun, {number, text}: Line): Begun {
  if (begun.isBroken) return begun
  // Blank lines were left out, and count for where a mistake stands.
  const joined = `${begun.text}${'\n'.repeat(number - begun.last)}${text}`
  if (joined.length > longestText) return {...begun, isBroken: true}
  const isBroken = endsValue(text) && !isWholeOrBegun(joined)
  return {isBroken, last: number, line: begun.line, text: joined}
}

/**
 * Whether a line can be a ticket of its own although something has begun before: inside of an object nobody writes a whole
 * one without a margin, so the one that began has lost its end.
 */
function mayStandAlone(line: string, {isBroken, text}: Begun): boolean {
  return line.startsWith('{') && (isBroken || text.trimStart().startsWith('{'))
}

/** Only such a line can end a value of several, so that the others need not be looked at. */
function endsValue(line: string): boolean {
  return /[}\]]\s*$/u.test(line)
}

function isWhole(text: string, last: string): boolean {
  return endsValue(last) && findJsonError(text) === undefined
}

function isWholeOrBegun(text: string): boolean {
  return findJsonError(text) === undefined || endsEarly(text)
}

function endsEarly(text: string): boolean {
  return findJsonError(text)?.code === 'json-ends-early'
}

/** Mistakes stand at lines of the whole input. */
function parse(text: string, line: number): JsonText {
  const parsed = parseTicketText(text)
  if (parsed.status === 'read') return {line, value: parsed.value}
  const problems = parsed.problems.map(({code, params, path}) => {
    const at = params['line']
    return {code, params: at === undefined ? params : {...params, line: at + line - 1}, path}
  })
  return {line, problems}
}
