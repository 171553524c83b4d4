import type {BaseIssue} from 'valibot'

/** From the outermost value to an inner one: names of fields, and indexes of lists. */
export type ValuePath = readonly (string | number)[]

/** Why something from outside cannot be read; its words are found by it. */
export type TicketProblemCode = (typeof ticketProblemCodes)[number]

/** One thing to correct. It never repeats a value, which may be personal. */
export interface TicketProblem {
  readonly code: TicketProblemCode
  /** To the value that is wrong. */
  readonly path: ValuePath
  /** What the words name: `line` and `column` from 1, or a `count`. */
  readonly params: Readonly<Record<string, number>>
}

/** Every code, so that nothing is without words. */
export const ticketProblemCodes = [
  'json-after-end',
  'json-colon-missing',
  'json-comma-extra',
  'json-comma-missing',
  'json-comment',
  'json-ends-early',
  'json-number',
  'json-quotes',
  'json-text-open',
  'json-too-deep',
  'json-unexpected',
  'json-value-missing',
  'json-word',
  'not-json',
  'not-object',
  'order-id-not-text',
  'order-not-object',
  'receipt-damaged',
  'receipt-not-ticket',
  'receipt-version-unknown',
  'several-tickets',
  'store-id-not-text',
  'stores-differ',
  'subcategory-id-missing',
  'subcategory-id-not-text',
  'time-as-number',
  'time-date-only',
  'time-http-date-form',
  'time-impossible',
  'time-not-text',
  'time-unreadable',
  'time-without-offset',
  'time-wrong-weekday',
] as const

/** What a schema found, whose messages are codes. */
export function problemsOf(
  issues: readonly BaseIssue<unknown>[],
  around: ValuePath,
): readonly TicketProblem[] {
  return issues.map(({message, path = []}) => ({
    code: ticketProblemCodes.find((code) => code === message) ?? 'not-object',
    path: [...around, ...path.map(({key}) => (typeof key === 'number' ? key : String(key)))],
    params: {},
  }))
}
