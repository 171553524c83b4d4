/** Narrows stored data of any shape; arrays are no records, since none of our fields may be one by accident. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
