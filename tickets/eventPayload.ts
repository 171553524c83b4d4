import type {RoutingDecision, TicketType} from '../engine/index.ts'

/**
 * What a support ticket event carries to a partner, for both events alike.
 *
 * The full payload of the webhooks is not public, so this holds only the keys that are known, and requires none of a
 * partner's reader but the two that routing itself depends on. {@link documentedPayloadKeys} says which are publicly
 * documented.
 */
export interface SupportTicketEventPayload {
  /** Which of the two events it is. */
  readonly type: TicketType
  /** Id of the Support Sub-Category. */
  readonly subcategoryId: string
  /** Name of the Support Category Group. */
  readonly category?: string
  /** Name of the Support Sub-Category. */
  readonly subcategory?: string
  /** What the guest wrote. */
  readonly comments?: string
  /** Publicly documented: where the ticket comes from, like `app`, `web` or `kiosk`. */
  readonly source?: string
  /** Publicly documented: the submission in UTC as an HTTP-date, like `Tue, 23 May 2023 12:34:56 GMT`. */
  readonly created?: string
  /** Publicly documented: a UUID. */
  readonly id?: string
  /** Publicly documented: `OPEN` or `CLOSED`. */
  readonly status?: string
  /** Publicly documented. */
  readonly email?: string
  /** Publicly documented. */
  readonly name?: string
  /** Publicly documented. */
  readonly phoneNumber?: string
  /** Publicly documented. */
  readonly escalated?: boolean
  /** Publicly documented, for tickets about an order only. */
  readonly orderId?: string
}

/** Every key of a payload, and whether the public list of ticket fields has it. */
export const documentedPayloadKeys: Readonly<Record<keyof SupportTicketEventPayload, boolean>> = {
  type: false,
  subcategoryId: false,
  category: true,
  subcategory: false,
  comments: false,
  source: true,
  created: true,
  id: true,
  status: true,
  email: true,
  name: true,
  phoneNumber: true,
  escalated: true,
  orderId: true,
}

/**
 * The payload of the event that a decision fires.
 *
 * @param fields - What is known of the ticket; anything that is no key of a payload is left out.
 * @returns `undefined` when the ticket is not forwarded.
 */
export function eventPayload(
  {outcome}: RoutingDecision,
  fields: Omit<SupportTicketEventPayload, 'type'>,
): SupportTicketEventPayload | undefined {
  if (outcome === 'NOT_FORWARDED') return undefined
  // One by one, since a payload is made for every ticket and a loop over names costs more than deciding.
  const payload: Writable<SupportTicketEventPayload> = {
    type: outcome,
    subcategoryId: fields.subcategoryId,
  }
  if (fields.id !== undefined) payload.id = fields.id
  if (fields.created !== undefined) payload.created = fields.created
  if (fields.status !== undefined) payload.status = fields.status
  if (fields.source !== undefined) payload.source = fields.source
  if (fields.category !== undefined) payload.category = fields.category
  if (fields.subcategory !== undefined) payload.subcategory = fields.subcategory
  if (fields.comments !== undefined) payload.comments = fields.comments
  if (fields.name !== undefined) payload.name = fields.name
  if (fields.email !== undefined) payload.email = fields.email
  if (fields.phoneNumber !== undefined) payload.phoneNumber = fields.phoneNumber
  if (fields.escalated !== undefined) payload.escalated = fields.escalated
  if (fields.orderId !== undefined) payload.orderId = fields.orderId
  return payload
}

type Writable<Value> = {-readonly [Key in keyof Value]: Value[Key]}
