import * as v from 'valibot'

import type {FieldNames, Recipients} from '../engine/index.ts'
import type {ContentClient} from '../content/contentClient.ts'
import type {OnRouterEvent} from './events.ts'
import {
  functionOption,
  objectWith,
  optionsObject,
  switchOption,
  textOption,
} from '../options/checkOptions.ts'
import {marketOptions, ordersOption, subscriptionsOption} from '../options/marketOptions.ts'
import type {OrderDirectory} from '../orders/orderDirectory.ts'
import type {RecipientsQuestion, RouterSubscriptions} from './recipients.ts'
import type {RouteResult, ToTicket} from './routeTicket.ts'
import type {SnapshotStore} from './snapshot.ts'
import type {DatasetStatus} from './status.ts'
import {type RouterTiming, timingOption} from './timing.ts'

/** How to create a router. */
export interface TicketRouterOptions {
  /**
   * A client of `@sanity/client` for the project. Perspective, API version and CDN are chosen by the router. Give it
   * `maxRetries: 0`, so that only the router decides when to ask again, and hears how long a server asks to stay away.
   */
  readonly client: ContentClient
  /** The datasets to serve, one for each market; the client's own unless given. */
  readonly datasets?: readonly string[]
  /** Stored names of fields that differ from the plugin's, as in the option of the plugin. */
  readonly fieldNames?: Partial<FieldNames>
  /**
   * `true` routes on nothing but content of which the token surely sees all that is published: Content Lake leaves out without a
   * word what a token may not read, and tickets about that would reach nobody. It takes a token that may read the dataset's access
   * list. Otherwise a token that sees a part is told, as an event and in the status, and routed on.
   */
  readonly requireWhole?: boolean
  /** Maps tickets in another way than `readSupportTicket`. */
  readonly toTicket?: ToTicket
  /** Who is subscribed to which event; without it recipients are unknown. */
  readonly subscriptions?: RouterSubscriptions
  /** Looks up when and where an order was placed, for `decide`; without it orders are known as far as tickets say. */
  readonly orders?: OrderDirectory
  /** Keeps the last content outside the process, for a start without Content Lake. */
  readonly snapshot?: SnapshotStore
  /** Hears what happens to the content; nothing is written to the console. */
  readonly onEvent?: OnRouterEvent
  readonly timing?: Partial<RouterTiming>
}

/** The checks of {@link TicketRouterOptions}; what stands in a list of subscriptions is read on its own. */
export const routerOptions = optionsObject({
  client: objectWith(['config', 'withConfig'], 'Give a client of @sanity/client.'),
  datasets: v.optional(
    v.array(
      textOption('Write the name of a dataset.'),
      ({received}) => `is ${received}. Give a list of names of datasets.`,
    ),
  ),
  fieldNames: marketOptions.fieldNames,
  requireWhole: v.optional(switchOption),
  toTicket: v.optional(functionOption('Give a function that maps a ticket.')),
  subscriptions: subscriptionsOption,
  orders: ordersOption,
  snapshot: v.optional(
    objectWith(['read', 'write'], 'Give an object with read and write, like fileSnapshot(folder).'),
  ),
  onEvent: v.optional(functionOption('Give a function that hears events.')),
  timing: v.optional(timingOption),
} satisfies Readonly<Record<keyof TicketRouterOptions, v.GenericSchema>>)

/** Which of the datasets that a router serves; needed when it serves several. */
export interface DatasetChoice {
  readonly dataset?: string | undefined
}

/** What a ticket is decided by, beside itself. */
export interface DecideOptions extends DatasetChoice {
  /** Ends the wait for the order. Other tickets that wait for the same order go on waiting. */
  readonly signal?: AbortSignal | undefined
}

/** Routes tickets on published content that is kept current. */
export interface TicketRouter {
  /** The datasets that it serves. */
  readonly datasets: readonly string[]
  /**
   * Decides a ticket as it came from outside, parsed from JSON. Never waits, and never throws whatever the ticket is. Of its order
   * it knows what the ticket says: where that is an id alone, the time is unknown, see `decide`.
   *
   * @throws {@link NoContentError} before anything was read: wait for `ready()` first.
   * @throws TypeError for a dataset that the router does not serve, or none where it serves several.
   */
  readonly route: (ticket: unknown, choice?: DatasetChoice) => RouteResult
  /**
   * Decides a ticket as `route` does, with what `orders` knows of its order: asked where the ticket carries the id of an order
   * and not its time and its store. A readable time of the ticket wins over the directory's; for the store the directory wins.
   * What it does not know, or not within `orderTimeoutMs`, stays unknown, and an event tells it. The ticket is read and decided
   * after the answer, on the content of that moment.
   *
   * Rejects as `route` throws, and with the reason of the signal once that is aborted; never for what the directory does.
   */
  readonly decide: (ticket: unknown, options?: DecideOptions) => Promise<RouteResult>
  /** Who receives the event of a ticket that was routed. Never rejects: what fails is told as an event and `unknown`. */
  readonly findRecipients: (
    routed: RecipientsQuestion,
    choice?: DatasetChoice,
  ) => Promise<Recipients>
  /**
   * Resolves once every dataset has content, from Content Lake or, when that cannot be reached, from the snapshot.
   *
   * Rejects with a {@link ContentError} when every dataset was asked for and one has none, or with an AggregateError of several.
   * The router goes on trying: calling it again waits for the next attempt.
   */
  readonly ready: () => Promise<void>
  /** How each dataset stands now, in the order of `datasets`. */
  readonly status: () => readonly DatasetStatus[]
  /**
   * Ends requests, listeners and timers; resolves when nothing of the router is left that would keep the process alive. A
   * snapshot that is being written has `requestTimeoutMs` to end. The last content can still be routed on. Calling it again is
   * harmless.
   */
  readonly close: () => Promise<void>
}

/** A ticket came before there was anything to route on. */
export class NoContentError extends Error {
  override readonly name = 'NoContentError'
  readonly dataset: string

  /** @param operation - What was called. */
  constructor(dataset: string, operation: 'route' | 'decide' = 'route') {
    super(
      `${operation}: dataset "${dataset}" has not been read yet. Wait for ready() before the first ticket; status() says what keeps it.`,
    )
    this.dataset = dataset
  }
}
