import {CliProblem} from '../cliProblem.ts'

/** A line of a text, without its end. */
export interface Line {
  /** From 1. */
  readonly number: number
  readonly text: string
}

/** More than any document may have; what is longer has no lines. */
const longestLine = 64 * 1024 * 1024
const newline = 0x0a

/**
 * Splits bytes into lines, of which only one is in memory; blank ones are left out.
 *
 * @throws {@link CliProblem} for a line that is too long, or no UTF-8.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', {fatal: true})
  let number = 1
  let pending: Uint8Array[] = []
  let length = 0

  const take = (last: Uint8Array): Line | undefined => {
    const bytes = pending.length === 0 ? last : Buffer.concat([...pending, last])
    pending = []
    length = 0
    const text = decode(decoder, bytes, number, file)
    return text.trim() === '' ? undefined : {number, text}
  }

  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
      const line = take(chunk.subarray(start, end))
      if (line) yield line
      number += 1
      start = end + 1
    }
    if (start === chunk.length) continue
    pending.push(chunk.subarray(start))
    length += chunk.length - start
    if (length > longestLine) {
      throw new CliProblem(
        `Line ${number} of ${file} is too long to be a document. Name the .ndjson or .tar.gz file of a dataset export.`,
      )
    }
  }
  const line = take(new Uint8Array())
  if (line) yield line
}

function decode(decoder: TextDecoder, bytes: Uint8Array, number: number, file: string): string {
  try {
    return decoder.decode(bytes)
  } catch (error) {
    throw new CliProblem(
      `Line ${number} of ${file} is no UTF-8 text. Name the .ndjson or .tar.gz file of a dataset export.`,
      {cause: error},
    )
  }
}
