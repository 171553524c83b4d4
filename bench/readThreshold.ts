import type {RoutingConfig} from '../engine/index.ts'

/** Milliseconds; the contenders take the threshold as valid. */
export function readThreshold({settings}: RoutingConfig): number {
  return Number(settings?.storeSupportTicketTimeThreshold) * 60_000
}
