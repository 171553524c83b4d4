import {checkToken} from '../content/contentClient.ts'
import type {RoutingConfig} from '../engine/index.ts'
import {checkOptions} from '../options/checkOptions.ts'
import {followDataset} from './follow/followDataset.ts'
import {publishedClient} from './follow/publishedContent.ts'
import {decideTicket, readSupportTicket, routeTicket} from './routeTicket.ts'
import {tellerOf} from './events.ts'
import {createOrderFinder} from './orders.ts'
import {createRecipientsFinder} from './recipients.ts'
import {
  type DatasetChoice,
  NoContentError,
  routerOptions,
  type TicketRouter,
  type TicketRouterOptions,
} from './ticketRouter.ts'
import {defaultTiming} from './timing.ts'

/**
 * Creates a router, which begins to read at once.
 *
 * It is never down because content is: what was read last is routed on through outages, refusals and answers that are none,
 * documents that cannot be meant stay as they were (see {@link KeptDocument}), and a snapshot bridges a start without Content
 * Lake. `status()` and events say how old the content is.
 *
 * @throws TypeError for options that cannot work, with a sentence for each, and whatever the client throws for a
 * name that no dataset can have. Nothing runs then.
 */
export function createTicketRouter(options: TicketRouterOptions): TicketRouter {
  checkOptions('createTicketRouter', routerOptions, options)
  const {
    client,
    fieldNames,
    orders,
    requireWhole = false,
    snapshot,
    subscriptions,
    toTicket = readSupportTicket,
  } = options
  const timing = {...defaultTiming, ...options.timing}
  const tell = tellerOf(options.onEvent)
  const {dataset: ownDataset, projectId, token} = client.config()
  const datasets = [...new Set(options.datasets ?? [ownDataset])].filter(isNamed)
  const [first] = datasets
  if (first === undefined || projectId === undefined) {
    throw new TypeError(
      'createTicketRouter: give the client a projectId, and name the datasets to serve in the option datasets or in the client.',
    )
  }
  checkToken(token)
  // All of them before the first follower: what is wrong with a name must not leave one that nobody can close.
  const clients = new Map(datasets.map((dataset) => [dataset, publishedClient(client, dataset)]))
  const closing = new AbortController()
  const findRecipients = createRecipientsFinder(subscriptions, {
    signal: closing.signal,
    tell,
    timeoutMs: timing.requestTimeoutMs,
  })
  const orderFinder =
    orders &&
    createOrderFinder(orders, {
      keepMs: timing.orderKeepMs,
      signal: closing.signal,
      tell,
      timeoutMs: timing.orderTimeoutMs,
    })
  const followers = new Map(
    Array.from(clients, ([dataset, each]) => [
      dataset,
      followDataset({
        client: each,
        dataset,
        fieldNames,
        projectId,
        requireWhole,
        snapshot,
        tell,
        timing,
      }),
    ]),
  )

  function choose(operation: string, choice: DatasetChoice | undefined): string {
    const dataset = choice?.dataset ?? (followers.size === 1 ? first : undefined)
    if (dataset !== undefined && followers.has(dataset)) return dataset
    const served = datasets.join(', ')
    throw new TypeError(
      dataset === undefined
        ? `${operation}: the router serves several datasets (${served}). Say which, like {dataset: "${first}"}.`
        : `${operation}: the router does not serve dataset "${dataset}", only ${served}.`,
    )
  }

  function configOf(operation: 'route' | 'decide', dataset: string): RoutingConfig {
    const content = followers.get(dataset)?.content()
    if (!content) throw new NoContentError(dataset, operation)
    return content.config
  }

  const ready = async () => {
    const asked = await Promise.allSettled(Array.from(followers.values(), (each) => each.ready()))
    const errors = asked.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []))
    if (errors.length > 1) {
      throw new AggregateError(errors, errors.map((error) => String(error.message)).join('\n'))
    }
    if (errors.length > 0) throw errors[0]
  }

  return {
    datasets,
    route: (ticket, choice) => {
      const dataset = choose('route', choice)
      return routeTicket(ticket, configOf('route', dataset), dataset, toTicket)
    },
    decide: async (ticket, options) => {
      const dataset = choose('decide', options)
      return decideTicket(ticket, {
        configOfNow: () => configOf('decide', dataset),
        dataset,
        orders: orderFinder,
        signal: options?.signal,
        tell,
        toTicket,
      })
    },
    findRecipients: async (routed, choice) =>
      findRecipients(routed, choose('findRecipients', choice)),
    ready,
    status: () => Array.from(followers.values(), (each) => each.status()),
    close: async () => {
      closing.abort(new Error('The router is closed.'))
      await Promise.all(Array.from(followers.values(), (each) => each.close()))
    },
  }
}

function isNamed(dataset: string | undefined): dataset is string {
  return dataset !== undefined && dataset !== ''
}
