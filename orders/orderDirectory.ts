/** What a directory knows of an order. */
export interface DirectoryOrder {
  /** When it was placed: epoch milliseconds, or text as tickets write times (ISO 8601 with an offset, or an HTTP-date). */
  readonly placedAt: number | string
  /** The store that it was placed at; absent, `null` or empty where that is not known. */
  readonly storeId?: string | null | undefined
}

/** What an order is looked up with, beside its id. */
export interface OrderLookupOptions {
  /** The dataset of the market that the ticket came from. */
  readonly dataset: string
  /** Aborted once nobody waits for the answer any more, or it would come too late. */
  readonly signal: AbortSignal
}

/**
 * Looks an order up where the orders are, since no public payload of a ticket carries when its order was placed.
 *
 * It may answer at once or later, with `undefined` (or `null`) for an order that it does not know. Throwing or rejecting is told as a failure with
 * the error's message. What it does not answer stays unknown: nothing is guessed.
 *
 * @param orderId - As the ticket carries it.
 */
export type OrderDirectory = (
  orderId: string,
  options: OrderLookupOptions,
) => DirectoryOrder | null | undefined | Promise<DirectoryOrder | null | undefined>
