import type {TicketProblem, ValuePath} from '../../tickets/problem.ts'

/** A refusal as RFC 9457 describes it (`application/problem+json`). */
export interface HandlerProblem {
  /** Which kind of problem; relative, since this is no address that could be opened. */
  readonly type: string
  readonly title: string
  /** The HTTP status. */
  readonly status: number
  /** What to do about it. */
  readonly detail: string
  /** What has to be corrected in the ticket. */
  readonly errors?: readonly ProblemInTicket[]
}

/** One thing to correct in a ticket. */
export interface ProblemInTicket {
  readonly code: TicketProblem['code']
  /** Where: a JSON Pointer (RFC 6901) into the body. */
  readonly pointer: string
  /** What is wrong and what to do. */
  readonly detail: string
}

/** Answers with a problem. */
export function problemResponse(
  problem: HandlerProblem,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {...headers, 'content-type': 'application/problem+json'},
  })
}

/** Where a value stands, as a JSON Pointer. */
export function pointerTo(path: ValuePath): string {
  return path
    .map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('')
}
