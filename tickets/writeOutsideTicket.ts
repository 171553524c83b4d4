import type {OutsideTicket} from './outsideTicket.ts'
import type {ReadTicket} from './readOutsideTicket.ts'
import {writeTime} from './writeTime.ts'

/**
 * A ticket that was read, as one from outside again: nothing but what routing reads and what it says of itself, and it reads as
 * the same ticket.
 */
export function writeOutsideTicket({category, says, ticket}: ReadTicket): OutsideTicket {
  const {order, subcategoryId, submittedAt} = ticket
  const created = writeTime(submittedAt)
  const placedAt = order ? writeTime(order.placedAt) : null
  return {
    subcategoryId,
    ...says,
    ...(category.given !== undefined && {category: category.given}),
    ...(created !== null && {created}),
    ...(order && {
      order: {
        ...(placedAt !== null && {placedAt}),
        ...(order.storeId !== undefined && {storeId: order.storeId}),
      },
    }),
  }
}
