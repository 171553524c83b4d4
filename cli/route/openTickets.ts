import {CliProblem} from '../cliProblem.ts'
import type {Session} from '../session.ts'
import {asProblem, openInput} from '../source/openInput.ts'
import {type JsonText, readJsonTexts, readTicketLines} from './readJsonTexts.ts'

/** Where tickets come from. */
export interface TicketFlags {
  readonly ticket?: string
  readonly tickets?: string
  readonly orders?: string
}

/**
 * Opens the tickets that somebody chose; without a choice, those of the standard input.
 *
 * @throws {@link CliProblem} when there are none, or something else comes through the standard input too.
 */
export async function openTickets(
  {orders, ticket, tickets}: TicketFlags,
  source: string | undefined,
  session: Session,
): Promise<AsyncIterable<JsonText>> {
  if (ticket !== undefined && tickets !== undefined) {
    throw new CliProblem('--ticket and --tickets are two sources of tickets. Give one of them.')
  }
  if (orders === '-' && source === '-') {
    throw new CliProblem(
      'The standard input cannot be both the export and the orders. Name a file for one of them.',
    )
  }
  if (ticket !== undefined) return readJsonTexts(readTicketLines(bytesOf(ticket)))
  const file = tickets ?? '-'
  if (file === '-' && source === '-') {
    throw new CliProblem(
      'The standard input cannot be both the export and the tickets. Name a file for one of them.',
    )
  }
  if (file === '-' && orders === '-') {
    throw new CliProblem(
      'The standard input cannot be both the orders and the tickets. Name a file for one of them.',
    )
  }
  if (file === '-' && session.stdin.isTTY === true) {
    throw new CliProblem(
      'There is no ticket to route. Give one with --ticket or --tickets, or pipe tickets in.',
    )
  }
  // A bar would run through results that a terminal shows at the same time.
  const {chunks, name} = await openInput(file, 'tickets', session, !session.out.isTerminal)
  return readJsonTexts(readTicketLines(explained(chunks, name)))
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}

async function* explained(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks
  } catch (error) {
    throw asProblem(name, error)
  }
}
