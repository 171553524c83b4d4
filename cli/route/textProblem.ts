import {describeProblem} from '../../tickets/describeProblem.ts'
import type {TicketProblem, ValuePath} from '../../tickets/problem.ts'

const sentences = {
  'line-not-utf8': 'this is no UTF-8 text. Save the tickets as UTF-8.',
  'ticket-too-long':
    'what begins here is longer than any ticket. Write one ticket on each line, or all as a list.',
} as const

/** What is wrong with a file, where a ticket should be. */
interface FileProblem {
  readonly code: keyof typeof sentences
  readonly path: ValuePath
  readonly params: {readonly line: number; readonly column: number}
}

/** Why a piece of a file cannot be read: what is wrong with the ticket, or with the file around it. */
export type TextProblem = TicketProblem | FileProblem

/** What has to be corrected, as sentences. */
export function problemText(problems: readonly TextProblem[]): string {
  return problems.map(textOf).join(' ')
}

function textOf(problem: TextProblem): string {
  if (!isOfFile(problem)) return describeProblem(problem)
  const {column, line} = problem.params
  return `Line ${line}, column ${column}: ${sentences[problem.code]}`
}

function isOfFile(problem: TextProblem): problem is FileProblem {
  return Object.hasOwn(sentences, problem.code)
}
