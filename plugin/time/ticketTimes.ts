import {minuteMs} from '../../engine/threshold.ts'

/** What a ticket is made with before somebody touches a time: its order lies half an hour before it, however long one reads. */
export const defaultAgeMs = 30 * minuteMs

/** The two times of a made-up ticket. */
export interface TicketTimes {
  /**
   * When the order was placed, in epoch milliseconds; `undefined` when that is not known. `default-age` keeps
   * {@link defaultAgeMs} before the ticket.
   */
  readonly placedAt: number | 'default-age' | undefined
  /** When the ticket was submitted, in epoch milliseconds; `now` follows the clock, `undefined` is not known. */
  readonly submittedAt: number | 'now' | undefined
}

/** The instants that times come to at one moment, in epoch milliseconds; `undefined` for what is not known. */
export interface TicketInstants {
  readonly placedAt: number | undefined
  readonly submittedAt: number | undefined
}

/** What the times come to now. */
export function instantsOf({placedAt, submittedAt}: TicketTimes, nowMs: number): TicketInstants {
  const submitted = submittedAt === 'now' ? nowMs : submittedAt
  if (placedAt !== 'default-age') return {placedAt, submittedAt: submitted}
  return {
    placedAt: submitted === undefined ? undefined : submitted - defaultAgeMs,
    submittedAt: submitted,
  }
}

/** The times of a ticket with an order of the given age: its submission stays, unless that is not known. */
export function timesOfAge(times: TicketTimes, ageMs: number, nowMs: number): TicketTimes {
  const {placedAt, submittedAt} = instantsOf(times, nowMs)
  if (submittedAt !== undefined) {
    return {placedAt: submittedAt - ageMs, submittedAt: times.submittedAt}
  }
  return placedAt === undefined
    ? {placedAt: nowMs - ageMs, submittedAt: nowMs}
    : {placedAt, submittedAt: placedAt + ageMs}
}
