import {findJsonMistake, type JsonMistake} from './findJsonMistake.ts'
import type {TicketProblem} from './problem.ts'

/** The value of a JSON text, or where its first mistake is. */
export type ParsedTicketText =
  | {readonly status: 'read'; readonly value: unknown}
  | {readonly status: 'unreadable'; readonly problems: readonly TicketProblem[]}

/** Parses a JSON text; its mistakes are looked for only when it has one. Never throws. */
export function parseTicketText(text: string): ParsedTicketText {
  try {
    return {status: 'read', value: JSON.parse(text)}
  } catch {
    const mistake = findJsonMistake(text) ?? {code: 'not-json', at: 0}
    return {status: 'unreadable', problems: [problemAt(text, mistake)]}
  }
}

/** Where a mistake of JSON stands, as editors count: lines and columns from 1. */
function problemAt(text: string, {at, code}: JsonMistake): TicketProblem {
  const lines = text.slice(0, at).split(/\r\n|\r|\n/u)
  const column = Array.from(lines.at(-1) ?? '').length + 1
  return {code, path: [], params: {line: lines.length, column}}
}
