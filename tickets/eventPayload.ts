import type {RoutingDecision, Ticket, TicketType} from '../engine/index.ts'

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

/** What a ticket carries for the partner who receives it. */
export type PayloadFields = Omit<SupportTicketEventPayload, 'type'>

type Writable<Value> = {-readonly [Key in keyof Value]: Value[Key]}

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
  fields: PayloadFields,
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

/**
 * The fields of a ticket from outside that a payload has a place for, exactly as they came; anything that a payload holds as
 * another kind of value is left out, since nothing is made up: see {@link droppedFields}.
 *
 * Some are written in the way of the Partner API: exact integers, as help desks number tickets, orders, states and sources, are
 * text, and the submission is an HTTP-date.
 */
export function payloadFields(
  outside: Readonly<Record<string, unknown>>,
  {subcategoryId, submittedAt}: Ticket,
): PayloadFields {
  const fields: Writable<PayloadFields> = {subcategoryId}
  const {category, comments, email, escalated, id, name} = outside
  const {orderId, phoneNumber, source, status, subcategory} = outside
  if (typeof category === 'string') fields.category = category
  if (typeof subcategory === 'string') fields.subcategory = subcategory
  if (typeof comments === 'string') fields.comments = comments
  if (typeof email === 'string') fields.email = email
  if (typeof name === 'string') fields.name = name
  if (typeof escalated === 'boolean') fields.escalated = escalated
  if (isCode(source)) fields.source = String(source)
  if (isCode(id)) fields.id = String(id)
  if (isCode(status)) fields.status = String(status)
  if (isCode(phoneNumber)) fields.phoneNumber = String(phoneNumber)
  if (isCode(orderId)) fields.orderId = String(orderId)
  const created = httpDate(outside['created'], submittedAt)
  if (created !== undefined) fields.created = created
  return fields
}

/** A longer number was changed when its JSON was read, and would be the code of something else. */
function isCode(value: unknown): value is string | number {
  return typeof value === 'string' || Number.isSafeInteger(value)
}

const carried = [
  'category',
  'comments',
  'created',
  'email',
  'escalated',
  'id',
  'name',
  'orderId',
  'phoneNumber',
  'source',
  'status',
  'subcategory',
] as const satisfies readonly (keyof PayloadFields)[]

const nothing: readonly (keyof PayloadFields)[] = []

/**
 * Names of the fields that a ticket from outside gives, and that its event does not carry although it has a place for them: a
 * number beyond 2^53, text where a yes or no belongs, an object.
 *
 * Names only, since what they hold may be personal.
 *
 * @param fields - As {@link payloadFields} gives them.
 */
export function droppedFields(
  outside: Readonly<Record<string, unknown>>,
  fields: PayloadFields,
): readonly (keyof PayloadFields)[] {
  let dropped: (keyof PayloadFields)[] | undefined
  for (const key of carried) {
    if (fields[key] !== undefined) continue
    const given = outside[key]
    if (given !== undefined && given !== null) (dropped ??= []).push(key)
  }
  return dropped ?? nothing
}

/** An HTTP-date ends so, and no other text that is read as a time does. */
const httpDateEnd = ' GMT'

/** Without a time there is none; a year of more than four digits has no HTTP-date. */
function httpDate(created: unknown, submittedAt: number): string | undefined {
  if (typeof created === 'string' && created.endsWith(httpDateEnd)) return created
  const date = new Date(submittedAt)
  const year = date.getUTCFullYear()
  return year >= 0 && year <= 9999 ? date.toUTCString() : undefined
}
