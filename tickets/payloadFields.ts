import type {Ticket} from '../engine/index.ts'
import type {SupportTicketEventPayload} from './eventPayload.ts'

/** What a ticket carries for the partner who receives it. */
export type PayloadFields = Omit<SupportTicketEventPayload, 'type'>

type Writable<Value> = {-readonly [Key in keyof Value]: Value[Key]}

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
