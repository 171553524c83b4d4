export {ContentError, type ContentErrorReason} from './follow/contentError.ts'
export type {KeptDocument, KeptProblem} from './follow/keepGood.ts'
export type {ContentClient} from '../content/contentClient.ts'
export type {ContentDocument} from './follow/publishedContent.ts'
export {createTicketRouter} from './createTicketRouter.ts'
export type {
  ContentOrigin,
  ListenerLoss,
  OnRouterEvent,
  OrderUnknownReason,
  RouterEvent,
} from './events.ts'
export type {DirectoryOrder, OrderDirectory, OrderLookupOptions} from '../orders/orderDirectory.ts'
export type {OrderDifference} from '../orders/withOrder.ts'
export {createTicketHandler, type TicketHandlerOptions} from './handler/createTicketHandler.ts'
export type {HandlerProblem} from './handler/problemResponse.ts'
export type {PayloadFields, SupportTicketEventPayload} from '../tickets/eventPayload.ts'
export type {
  DatasetSubscriptionQuery,
  RecipientsQuestion,
  RouterSubscriptions,
} from './recipients.ts'
export {
  type MappedTicket,
  type OutsideRecord,
  type ReadableTicket,
  readSupportTicket,
  type RoutedTicket,
  type RouteResult,
  type ToTicket,
} from './routeTicket.ts'
export type {ContentSnapshot, SnapshotStore} from './snapshot.ts'
export type {ContentStatus, DatasetStatus} from './status.ts'
export {
  type DatasetChoice,
  type DecideOptions,
  NoContentError,
  type TicketRouter,
  type TicketRouterOptions,
} from './ticketRouter.ts'
export {defaultTiming, type RouterTiming} from './timing.ts'
export type {
  CurrentReceipt,
  FirstReceipt,
  ReceiptOpener,
  ReceiptSaid,
  ReceiptTimeSource,
  RoutingReceipt,
  TicketSaid,
} from '../tickets/receipt.ts'
export type {TicketProblem, TicketProblemCode} from '../tickets/problem.ts'
export {describeProblem} from '../tickets/describeProblem.ts'
export type {UnreadableTicket} from '../tickets/readTicket.ts'
export type {Recipients, RoutingDecision, Subscription, Ticket} from '../engine/index.ts'
