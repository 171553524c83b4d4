/** A JSON object whose fields are not known yet. */
export type JsonObject = Readonly<Record<string, unknown>>

/** Whether a value is a JSON object (no array, not null). */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether a value is an array of strings. */
export function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}

/** The text of a field, or undefined when it is no string. */
export function textOf(object: JsonObject, field: string): string | undefined {
  const value = object[field]
  return typeof value === 'string' ? value : undefined
}

/** Parses JSON without trusting it. Throws a SyntaxError when it is none. */
export function parseJson(text: string): unknown {
  const value: unknown = JSON.parse(text)
  return value
}
