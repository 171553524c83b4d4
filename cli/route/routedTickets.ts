import type {RoutingConfig, Ticket} from '../../engine/index.ts'
import {isRecord} from '../../engine/isRecord.ts'
import {
  lacksOrder,
  type OrderDifference,
  type OrderTimeSource,
  ownTimeSource,
  withOrder,
} from '../../orders/withOrder.ts'
import {answerTicket, type TicketAnswer} from '../../tickets/answerTicket.ts'
import {checkReceipt, type ReceiptCheck} from '../../tickets/checkReceipt.ts'
import {droppedFields, payloadFields} from '../../tickets/eventPayload.ts'
import type {ValuePath} from '../../tickets/problem.ts'
import {readReceipt} from '../../tickets/readReceipt.ts'
import {type MatchedCategory, readTicket, type TicketReading} from '../../tickets/readTicket.ts'
import type {DecidedAbout, RoutingReceipt} from '../../tickets/receipt.ts'
import {openerOf, outcomeOfType, readTicketSays} from '../../tickets/ticketSays.ts'
import {type UnwrappedReceipt, unwrapTicket} from '../../tickets/unwrapTicket.ts'
import type {JsonText, TextPlace} from './readJsonTexts.ts'
import type {Orders} from './readOrders.ts'
import type {TextProblem} from './textProblem.ts'

/** A ticket from outside, decided. */
export interface DecidedTicket extends TicketAnswer {
  readonly kind: 'ticket'
  readonly category: MatchedCategory
  /** Its own type, where that is not the answer. */
  readonly otherType?: string
  /** Names of fields that the event has a place for and cannot carry. */
  readonly dropped: readonly string[]
  /** What came of looking its order up; absent where it was not looked up. */
  readonly lookedUp?: LookedUp
}

/** An order that was looked up in the file of orders. */
interface LookedUp {
  readonly status: 'found' | 'not-found'
  readonly timeFrom: OrderTimeSource
  /** What the ticket says otherwise. */
  readonly differences: readonly OrderDifference[]
}

/** A receipt of an earlier decision, decided again. */
export interface DecidedReceipt extends ReceiptCheck {
  readonly kind: 'receipt'
  readonly receipt: RoutingReceipt
}

/** What is neither, and why. */
interface Unreadable {
  readonly kind: 'unreadable'
  readonly problems: readonly TextProblem[]
}

/** What became of one JSON value. */
type Decided = DecidedTicket | DecidedReceipt | Unreadable

/** What values are decided with. */
interface RouteSources {
  readonly config: RoutingConfig
  /** `undefined` where no file of orders was given. */
  readonly orders: Orders | undefined
  /** The dataset of the content; `null` where that is a file. */
  readonly dataset: string | null
}

/** Decides a ticket as partners and the app send it, or as `--format json` has printed it; or a receipt again. */
function routeValue(value: unknown, sources: RouteSources): Decided {
  const unwrapped = unwrapTicket(value)
  return 'receipt' in unwrapped ? routeReceipt(unwrapped, sources) : routeTicket(value, sources)
}

function routeReceipt(unwrapped: UnwrappedReceipt, sources: RouteSources): Decided {
  const {answer, path, receipt} = unwrapped
  const read = readReceipt(receipt, path)
  if (read.status === 'unreadable') return {kind: 'unreadable', problems: read.problems}
  if (answer?.['kind'] === 'ticket') {
    return routeTicket(printedTicket(answer, read.receipt), sources, printedAbout(read.receipt))
  }
  return {...checkReceipt(read.receipt, sources.config), kind: 'receipt', receipt: read.receipt}
}

function routeTicket(
  value: unknown,
  {config, dataset, orders}: RouteSources,
  printed: DecidedAbout = {},
): Decided {
  const read = readTicket(value, config)
  if (read.status === 'unreadable') return {kind: 'unreadable', problems: read.problems}
  const {category, said, unwrapped} = read
  const {lookedUp, ticket} = withLookedUp(read, orders)
  const fields = payloadFields(unwrapped.record, ticket)
  const dropped = droppedFields(unwrapped.record, fields)
  const says = readTicketSays(unwrapped.record)
  const isFound = lookedUp?.timeFrom === 'directory'
  const answer = answerTicket(config, ticket, fields, {
    dataset,
    openedBy: openerOf(says) ?? 'unknown',
    said,
    ...printed,
    timeFrom: isFound ? lookedUp.timeFrom : (printed.timeFrom ?? lookedUp?.timeFrom),
  })
  const isOther = says.type !== undefined && outcomeOfType(says) !== answer.decision.outcome
  return {
    ...answer,
    category,
    dropped,
    kind: 'ticket',
    ...(isOther && {otherType: says.type}),
    ...(lookedUp && {lookedUp}),
  }
}

/** Looks an order up as the router of a service does: where its time or its store is missing. */
function withLookedUp(
  {orderId, ticket}: TicketReading,
  orders: Orders | undefined,
): {readonly ticket: Ticket; readonly lookedUp?: LookedUp} {
  if (!orders || orderId === undefined || !lacksOrder(ticket)) return {ticket}
  const found = orders.get(orderId)
  if (!found) {
    return {
      ticket,
      lookedUp: {status: 'not-found', timeFrom: ownTimeSource(ticket), differences: []},
    }
  }
  const {differences, ticket: ordered, timeFrom} = withOrder(ticket, found)
  return {ticket: ordered, lookedUp: {status: 'found', timeFrom, differences}}
}

/** The ticket that a line of our own holds: what routing read is in its receipt, what a partner receives in its event. */
function printedTicket(
  {category, event, subcategory}: Readonly<Record<string, unknown>>,
  {ticket}: RoutingReceipt,
): Readonly<Record<string, unknown>> {
  const payload = isRecord(event) && isRecord(event['payload']) ? event['payload'] : {}
  return {
    ...payload,
    category: isRecord(category) ? category['given'] : undefined,
    created: ticket.submittedAt,
    order: ticket.order,
    subcategoryId: isRecord(subcategory) ? subcategory['given'] : ticket.subcategoryId,
  }
}

/** What the line's receipt says of the ticket and its event may not carry. */
function printedAbout(receipt: RoutingReceipt): DecidedAbout {
  if (receipt.version === 1) return {}
  const {openedBy, ticket} = receipt
  return {openedBy, timeFrom: ticket.order?.timeFrom}
}

/** A ticket or receipt with its place, and what became of it. */
export type Result = {
  readonly place: TextPlace
  /** Names that it gives more than once, of which the last counted; absent when there are none. */
  readonly repeated?: readonly string[]
} & Decided

/** Decides every ticket, those of a list one by one. */
export async function* routedTickets(
  texts: AsyncIterable<JsonText>,
  sources: RouteSources,
): AsyncGenerator<Result> {
  for await (const text of texts) {
    const {item, line} = text
    const place: TextPlace = {line, ...(item !== undefined && {item})}
    if ('problems' in text) {
      yield {kind: 'unreadable', place, problems: text.problems}
    } else if (item === undefined && Array.isArray(text.value) && text.value.length > 1) {
      for (const [index, value] of text.value.entries()) {
        const own = text.repeated.filter(([first]) => first === index).map((path) => path.slice(1))
        yield {place: {item: index + 1, line}, ...namesOf(own), ...routeValue(value, sources)}
      }
    } else yield {place, ...namesOf(text.repeated), ...routeValue(text.value, sources)}
  }
}

function namesOf(paths: readonly ValuePath[]): {readonly repeated?: readonly string[]} {
  return paths.length > 0 ? {repeated: paths.map((path) => path.join('.'))} : {}
}

/** Where a ticket stood, in words. */
export function placeText({item, line}: TextPlace): string {
  return item === undefined ? `line ${line}` : `line ${line}, item ${item}`
}
