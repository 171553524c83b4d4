import type {SupportTicketEventPayload, Ticket} from '../engine/index.ts'

/** What a ticket carries for the partner who receives it. */
export type PayloadFields = Omit<SupportTicketEventPayload, 'type'>

type Writable<Value> = {-readonly [Key in keyof Value]: Value[Key]}

/**
 * The fields of a ticket from outside that a payload has a place for, exactly as they came; anything that a payload holds as
 * another kind of value is left out, since nothing is made up.
 *
 * Two are written in the way of the Partner API: an order id that is an exact integer as text, and the submission as an HTTP-date.
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
  if (typeof source === 'string') fields.source = source
  if (typeof id === 'string') fields.id = id
  if (typeof status === 'string') fields.status = status
  if (typeof email === 'string') fields.email = email
  if (typeof name === 'string') fields.name = name
  if (typeof phoneNumber === 'string') fields.phoneNumber = phoneNumber
  if (typeof escalated === 'boolean') fields.escalated = escalated
  if (typeof orderId === 'string') fields.orderId = orderId
  else if (Number.isSafeInteger(orderId)) fields.orderId = String(orderId)
  const created = httpDate(outside['created'], submittedAt)
  if (created !== undefined) fields.created = created
  return fields
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
