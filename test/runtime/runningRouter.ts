import {onTestFinished} from 'vitest'

import {
  createTicketRouter,
  type RouterEvent,
  type RouterTiming,
  type TicketRouter,
  type TicketRouterOptions,
} from '../../runtime/index.ts'
import {clientOf, type FilledLake, fillLake} from '../filledLake.ts'
import {patienceMs} from '../patience.ts'
import {type FaultProxy, startFaultProxy} from './faultProxy.ts'
import {dataset, documents} from './market.ts'

/** Everything happens soon, but for looking by chance and giving up, which each test that needs it asks for. */
export const quickTiming: RouterTiming = {
  pollMs: 60_000,
  confirmMs: 60_000,
  requestTimeoutMs: patienceMs,
  snapshotWaitMs: patienceMs,
  firstRetryMs: 20,
  longestRetryMs: 40,
  orderTimeoutMs: patienceMs,
  orderKeepMs: 60_000,
}

/** A router, and what it told. */
export interface RunningRouter {
  readonly router: TicketRouter
  readonly events: readonly RouterEvent[]
  /** The next event of a type, or the next that is also as it should be. */
  readonly next: <Type extends RouterEvent['type']>(
    type: Type,
    isMeant?: (event: Extract<RouterEvent, {type: Type}>) => boolean,
  ) => Promise<Extract<RouterEvent, {type: Type}>>
}

/** A router on the market behind an address, closed when the test ends. */
export function runningRouter(
  {url}: {readonly url: string},
  options: Partial<TicketRouterOptions> = {},
): RunningRouter {
  const events: RouterEvent[] = []
  const observers = new Set<(event: RouterEvent) => void>()
  const router = createTicketRouter({
    client: clientOf(url, dataset),
    ...options,
    timing: {...quickTiming, ...options.timing},
    onEvent: (event) => {
      events.push(event)
      for (const observer of observers) observer(event)
      options.onEvent?.(event)
    },
  })
  onTestFinished(() => router.close())
  return {
    router,
    events,
    next: (type, isMeant = () => true) =>
      new Promise((resolve) => {
        const observer = (event: RouterEvent) => {
          if (!isOfType(event, type) || !isMeant(event)) return
          observers.delete(observer)
          resolve(event)
        }
        observers.add(observer)
      }),
  }
}

function isOfType<Type extends RouterEvent['type']>(
  event: RouterEvent,
  type: Type,
): event is Extract<RouterEvent, {type: Type}> {
  return event.type === type
}

/** A lake with the market, and a proxy in front of it; both are closed when the test ends. */
export async function faultyLake(
  stored: Parameters<typeof fillLake>[0] = {[dataset]: documents},
): Promise<{readonly lake: FilledLake; readonly proxy: FaultProxy}> {
  const lake = await fillLake(stored)
  onTestFinished(lake.close)
  const proxy = await startFaultProxy(lake.url)
  onTestFinished(proxy.close)
  return {lake, proxy}
}
