import {CliProblem} from '../cliProblem.ts'

/** A line of a text, without its end. */
export interface Line {
  /** From 1. */
  readonly number: number
  readonly text: string
}

/** Bytes of a line, which may be no text. */
export interface ByteLine {
  /** From 1. */
  readonly number: number
  readonly bytes: Uint8Array
  /** Whether the line goes on in the next one with the same number. */
  readonly goesOn: boolean
}

/** More than any document may have; what is longer has no lines. */
const longestLine = 64 * 1024 * 1024
const newline = 0x0a

/** What stands on each line, for the words of what is none. */
export interface LineKind {
  /** As in "too long to be an order". */
  readonly what: string
  /** What to do about a line that is none. */
  readonly advice: string
}

const documentLine: LineKind = {
  advice: 'Name the .ndjson or .tar.gz file of a dataset export.',
  what: 'a document',
}

/**
 * Splits bytes into lines, of which only one is in memory; blank ones are left out.
 *
 * @throws {@link CliProblem} for a line that is too long, or no UTF-8.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  {advice, what}: LineKind = documentLine,
): AsyncGenerator<Line> {
  for await (const {bytes, goesOn, number} of splitLines(chunks, longestLine)) {
    if (goesOn) {
      throw new CliProblem(`Line ${number} of ${file} is too long to be ${what}. ${advice}`)
    }
    const text = textOf(bytes)
    if (text === undefined) {
      throw new CliProblem(
        `Line ${number} of ${file}, column ${brokenTextOf(bytes).column}, is no UTF-8 text. ${advice}`,
      )
    }
    if (text.trim() !== '') yield {number, text}
  }
}

/**
 * Splits bytes into lines, blank ones too.
 *
 * @param longest - Bytes from which on a line is told in several pieces.
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<ByteLine> {
  let number = 1
  let pending: Uint8Array[] = []
  let length = 0

  const take = (last: Uint8Array): Uint8Array => {
    const bytes = pending.length === 0 ? last : Buffer.concat([...pending, last])
    pending = []
    length = 0
    return bytes
  }

  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
      yield {number, bytes: take(chunk.subarray(start, end)), goesOn: false}
      number += 1
      start = end + 1
    }
    if (start === chunk.length) continue
    pending.push(chunk.subarray(start))
    length += chunk.length - start
    if (length > longest) {
      const bytes = take(new Uint8Array())
      const end = endOfLetter(bytes)
      pending = end === bytes.length ? [] : [bytes.subarray(end)]
      length = bytes.length - end
      yield {number, bytes: bytes.subarray(0, end), goesOn: true}
    }
  }
  if (length > 0) yield {number, bytes: take(new Uint8Array()), goesOn: false}
}

/** Where bytes can be cut without cutting a letter of UTF-8, which has up to four of them. */
function endOfLetter(bytes: Uint8Array): number {
  for (let back = 1; back <= 4 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return bytes.length
    if (byte >= 0xc0) return bytes.length - back
  }
  return bytes.length
}

const strict = new TextDecoder('utf-8', {fatal: true})

/** Bytes as text without a byte order mark; `undefined` for what is no UTF-8. */
export function textOf(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes)
  } catch {
    return undefined
  }
}

const lenient = new TextDecoder('utf-8', {ignoreBOM: true})

/** Bytes as text with U+FFFD for what is no UTF-8, and the column, from 1, of the first such byte. */
export function brokenTextOf(bytes: Uint8Array): {readonly text: string; readonly column: number} {
  const text = lenient.decode(bytes)
  const again = Buffer.from(text)
  const at = bytes.findIndex((byte, index) => byte !== again[index])
  const before = lenient.decode(bytes.subarray(0, Math.max(0, at)))
  return {text, column: Array.from(before).length + 1}
}
