import {findJsonError, type JsonError} from './findJsonError.ts'
import type {TicketProblem} from './problem.ts'

/** The value of a JSON text, or where its first mistake is. */
export type ParsedTicketText =
  | {readonly status: 'read'; readonly value: unknown}
  | {readonly status: 'unreadable'; readonly problems: readonly TicketProblem[]}

/** Parses a JSON text; its mistakes are looked for only when it has one. Never throws. */
export function parseTicketText(text: string): ParsedTicketText {
  try {
    return {status: 'read', value: JSON.parse(text)}
  } catch (error) {
    const found = findJsonError(text)
    // What stops `JSON.parse` is a mistake, or no matter of the text at all.
    if (!found) throw error
    return {status: 'unreadable', problems: [problemAt(text, found)]}
  }
}

/** Where a mistake of JSON stands, as editors count: lines and columns from 1. */
function problemAt(text: string, {at, code}: JsonError): TicketProblem {
  const lines = text.slice(0, at).split(/\r\n|\r|\n/u)
  const column = Array.from(lines.at(-1) ?? '').length + 1
  return {code, path: [], params: {line: lines.length, column}}
}
