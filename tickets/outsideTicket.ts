import * as v from 'valibot'

import {isRecord} from '../engine/isRecord.ts'
import {readTime} from './readTime.ts'
import type {TicketProblemCode} from './problem.ts'
import type {TicketSays} from './ticketSays.ts'

/** The names that a ticket from outside may have: what it says of itself, and what routing reads. */
export interface OutsideTicket extends TicketSays {
  /** Id of the sub-category, as vendors write it. */
  readonly subcategoryId: string
  /** Name of a category group in any language, as vendors write it. */
  readonly category?: string
  /** When the ticket was submitted, as text that `readTime` reads. */
  readonly created?: string
  /** The store when no order names one; a name of our own. */
  readonly storeId?: string
  /** A ticket with an order; vendors send its id alone. Names of our own. */
  readonly order?: {
    /** When the order was placed, as text that `readTime` reads. */
    readonly placedAt?: string
    readonly storeId?: string
  }
}

/** A time as epoch milliseconds; `null` and absence are an unknown time. */
const time = v.nullish(
  v.pipe(
    v.unknown(),
    v.rawTransform(({addIssue, dataset, NEVER}) => {
      const read = readTime(dataset.value)
      if (read.status === 'read') return read.epochMs
      addIssue({message: code(read.problem)})
      return NEVER
    }),
  ),
)

const storeId = v.nullish(v.string(code('store-id-not-text')))

/** The fields that routing reads; `null` is the same as absence everywhere. Its messages are codes of problems. */
export const outsideTicket = v.object(
  {
    subcategoryId: v.pipe(
      v.string(({input}) =>
        code(input === null ? 'subcategory-id-missing' : 'subcategory-id-not-text'),
      ),
      v.nonEmpty(code('subcategory-id-missing')),
    ),
    // Whatever is no text names no group.
    category: v.optional(v.unknown()),
    created: time,
    storeId,
    orderId: v.nullish(
      v.union(
        [
          v.string(),
          // A longer number was changed when its JSON was read, and would be the id of another order.
          v.pipe(v.number(), v.safeInteger(code('order-id-not-text'))),
        ],
        code('order-id-not-text'),
      ),
    ),
    order: v.nullish(
      v.pipe(
        v.custom<Readonly<Record<string, unknown>>>(isRecord, code('order-not-object')),
        v.object({placedAt: time, storeId}),
      ),
    ),
  },
  code('subcategory-id-missing'),
)

/** A message that is a code. */
function code(known: TicketProblemCode): string {
  return known
}
