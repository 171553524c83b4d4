import type {Command} from 'commander'

import {CliProblem} from '../cliProblem.ts'
import {type ExitCode, exitCode, worseOf} from '../exitCode.ts'
import {
  addContentOptions,
  addFormat,
  byteOrderMark,
  type ContentFlags,
  exportText,
  type FormatFlags,
} from '../options/commandOptions.ts'
import {readText} from '../options/values.ts'
import type {Session} from '../session.ts'
import {readConfig} from '../source/readContent.ts'
import {documentNames} from '../words/documentNames.ts'
import {createRoutingWords} from '../../words/routingWords.ts'
import {countReceipts, type RouteContext, routesTheSame} from './resultWriter.ts'
import {openTickets, type TicketFlags} from './openTickets.ts'
import {oneLine} from '../format/plainText.ts'
import {readOrders} from './readOrders.ts'
import {placeText, type Result, routedTickets} from './routedTickets.ts'
import {tableWriter} from './tableWriter.ts'
import {problemText} from './textProblem.ts'
import {csvWriter, githubWriter, jsonWriter, junitWriter} from './writeLines.ts'

type RouteFlags = ContentFlags & TicketFlags & FormatFlags<keyof typeof writers>

const writers = {
  csv: csvWriter,
  github: githubWriter,
  json: jsonWriter,
  junit: junitWriter,
  table: tableWriter,
} as const

const help = `
Tickets are JSON as partners and the app send them, one or many: a value on each line, one over
several lines, or a list. The receipt of a decision is decided again, and told whether the answer is
the same; routes the same, for another reason; or cannot be told, where it depends on what the receipt
does not keep.

Partners send of an order its id alone. With --orders, when and where it was placed is looked up in a
file with a line for each: {"orderId", "placedAt", "storeId"}, with placedAt in epoch milliseconds or as
text like in tickets. A readable time of the ticket wins over the file's; for the store the file wins.

Ends with 0 if all were decided, with 1 if a receipt has another outcome now or none that could be told,
with 2 if a ticket could not be read or nothing could run.`

/** Adds `route`: where tickets go, and why. */
export function addRoute(command: Command, session: Session, end: (code: ExitCode) => void): void {
  addContentOptions(command.argument('[export]', exportText, readText))
    .option('--ticket <json>', 'the ticket')
    .option(
      '--tickets <file>',
      'file of tickets; without it they come from the standard input',
      readText,
    )
    .option(
      '--orders <file>',
      'file of orders, in which the order of a ticket that says its id alone is looked up',
      readText,
    )
  addFormat(command, Object.keys(writers))
  command
    .description('Decide tickets, with the reason and every rule; or check receipts of decisions.')
    .addHelpText('after', help)
    .action(async (path: string | undefined, flags: RouteFlags) => {
      end(await route(path, flags, session))
    })
}

async function route(
  path: string | undefined,
  flags: RouteFlags,
  session: Session,
): Promise<ExitCode> {
  const {format, languages, locale} = flags
  const mark = byteOrderMark(flags)
  const texts = await openTickets(flags, path, session)
  const {config, source} = await readConfig(path, flags, session)
  const orders = flags.orders === undefined ? undefined : await readOrders(flags.orders, session)
  const context: RouteContext = {
    config,
    names: documentNames([config], languages),
    session,
    source,
    words: createRoutingWords(locale),
  }
  const writer = writers[format](context)
  let code: ExitCode = exitCode.clean
  let count = 0
  const receipts = countReceipts()
  for await (const result of routedTickets(texts, {
    config,
    dataset: flags.dataset ?? null,
    orders,
  })) {
    if (count === 0 && mark !== '') await session.out.write(mark)
    count += 1
    code = worseOf(code, codeOf(result))
    receipts.add(result)
    await tell(result, session)
    await writer.add(result)
    if (!session.out.isOpen()) return code
  }
  if (count === 0) {
    throw new CliProblem(
      'There is no ticket to route. Give one with --ticket, --tickets or a pipe.',
    )
  }
  await writer.end()
  await receipts.tell(session)
  return code
}

function codeOf(result: Result): ExitCode {
  if (result.kind === 'unreadable') return exitCode.failed
  return result.kind === 'receipt' && !routesTheSame(result) ? exitCode.findings : exitCode.clean
}

/** Tells what cannot be read, and what was not read. */
async function tell(result: Result, {err, note}: Session): Promise<void> {
  const where = `${placeText(result.place)} of the tickets`
  if (result.repeated) {
    const names = result.repeated.map((name) => `"${name}"`).join(', ')
    await note(`${where}: ${names} is given more than once, and only the last one was read.`)
  }
  if (result.kind !== 'unreadable') return
  // A mistake of JSON names its own line.
  const namesLine = result.problems.some(({params}) => params['line'] !== undefined)
  const what = oneLine(problemText(result.problems))
  await err.write(`${err.style('red', 'error')}: ${namesLine ? 'tickets' : where}: ${what}\n`)
}
