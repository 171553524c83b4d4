/** The two times of a made-up ticket. */
export interface TicketTimes {
  /** When the order was placed, in epoch milliseconds; `undefined` when that is not known. */
  readonly placedAt: number | undefined
  /** When the ticket was submitted, in epoch milliseconds; `now` follows the clock, `undefined` is not known. */
  readonly submittedAt: number | 'now' | undefined
}
