import {
  compileRouting,
  type RoutingConfig,
  type RoutingDecision,
  type SupportTicketEvent,
  type Ticket,
} from '../engine/index.ts'
import {eventPayload, type PayloadFields, type SupportTicketEventPayload} from './eventPayload.ts'
import {createReceipt, type CurrentReceipt, type DecidedAbout} from './receipt.ts'

/** What becomes of a ticket. */
export interface TicketAnswer {
  /** As routing read it. */
  readonly ticket: Ticket
  readonly decision: RoutingDecision
  /** What a partner receives; `null` when the ticket is not forwarded. */
  readonly event: {
    readonly type: SupportTicketEvent
    readonly payload: SupportTicketEventPayload
  } | null
  /** For the log: engine, content, inputs and decision, with nothing personal. The preview reads it back. */
  readonly receipt: CurrentReceipt
}

/**
 * Decides a ticket, with the event and the receipt of the decision.
 *
 * @param fields - what the event carries of the ticket
 * @param about - what the receipt says beside what was decided
 */
export function answerTicket(
  config: RoutingConfig,
  ticket: Ticket,
  fields: PayloadFields,
  about?: DecidedAbout,
): TicketAnswer {
  const decision = compileRouting(config).route(ticket)
  const payload = eventPayload(decision, fields)
  return {
    ticket,
    decision,
    event: payload && decision.event ? {type: decision.event, payload} : null,
    receipt: createReceipt(config, ticket, decision, about),
  }
}
