import {orderTimeoutMs} from '../orders/createOrderLookup.ts'
import * as v from 'valibot'

import {optionsObject} from '../options/checkOptions.ts'

/** Durations in milliseconds by which a router follows its content and waits for what it asks. */
export interface RouterTiming {
  /** Between two looks at the content while no listener tells of changes. Default 10 seconds. */
  readonly pollMs: number
  /** Between two looks while a listener does; a listener that fell silent is found out by them. Default 1 minute. */
  readonly confirmMs: number
  /** How long one request may take, a listener may need to connect, and a snapshot to be read or written. Default 10 seconds. */
  readonly requestTimeoutMs: number
  /** How long a snapshot is still waited for once Content Lake has answered. Default 1 second. */
  readonly snapshotWaitMs: number
  /** Upper end of the random delay after a first failure; it doubles with each further one. Default 1 second. */
  readonly firstRetryMs: number
  /** Upper end that no delay of our own goes beyond. Default 30 seconds. */
  readonly longestRetryMs: number
  /** How long the directory of orders may take for one order, after which it is unknown. Default 5 seconds. */
  readonly orderTimeoutMs: number
  /** How long an order that was found is not asked for again. Default 5 minutes. */
  readonly orderKeepMs: number
}

/** The timing of a router that is given none. */
export const defaultTiming: RouterTiming = {
  pollMs: 10_000,
  confirmMs: 60_000,
  requestTimeoutMs: 10_000,
  snapshotWaitMs: 1_000,
  firstRetryMs: 1_000,
  longestRetryMs: 30_000,
  orderTimeoutMs,
  orderKeepMs: 300_000,
}

/** Timers take no longer delay. */
const longestTimerMs = 2 ** 31 - 1

const duration = v.optional(
  v.custom<number>(
    (value) => typeof value === 'number' && value > 0 && value <= longestTimerMs,
    ({received}) => `is ${received}. Give milliseconds above 0 and up to ${longestTimerMs}.`,
  ),
)

/** The checks of {@link RouterTiming}, each part of which may be left out. */
export const timingOption = optionsObject({
  pollMs: duration,
  confirmMs: duration,
  requestTimeoutMs: duration,
  snapshotWaitMs: duration,
  firstRetryMs: duration,
  longestRetryMs: duration,
  orderTimeoutMs: duration,
  orderKeepMs: duration,
} satisfies Readonly<Record<keyof RouterTiming, v.GenericSchema>>)
