/**
 * The documents of a text in Sanity's export format: one JSON object a line, blank lines ignored.
 *
 * @param source - where the text comes from, for error messages
 * @throws Error with `source` and the line number, for a line that is no JSON object.
 */
export function* parseNdjson(text: string, source: string): Generator<Record<string, unknown>> {
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() !== '') yield parseLine(line, `${source}:${index + 1}`)
  }
}

function parseLine(line: string, place: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (cause) {
    throw new Error(`${place} is not valid JSON; a document takes exactly one line`, {cause})
  }
  if (!isRecord(value)) throw new Error(`${place} is not a JSON object`)
  return value
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
