import {ticketProblems} from '../words/en/tickets.ts'
import type {TicketProblem} from './problem.ts'

/** What has to be corrected, as a sentence for engineers; the Studio has its own words for editors, in their language. */
export function describeProblem({code, params, path}: TicketProblem): string {
  const field = path.filter((segment) => typeof segment === 'string').join('.')
  const values: Readonly<Record<string, string | number>> = {...params, field}
  const sentence = ticketProblems[code].replaceAll(/\{(\w+)\}/gu, (placeholder, name: string) =>
    String(values[name] ?? placeholder),
  )
  const {column, line} = params
  return line === undefined ? sentence : `Line ${line}, column ${column}: ${sentence}`
}
