import {subscriptionsOf} from '../../engine/findRecipients.ts'
import type {Subscription} from '../../engine/index.ts'
import {readSubscriptions} from '../../subscriptions/readSubscriptions.ts'
import type {SupportRoutingOptions} from '../options.ts'

const known = new WeakMap<object, readonly Subscription[] | undefined>()

/**
 * All subscriptions of the market, where the option gives them as a list; read once, though every row of a list asks.
 *
 * @returns `undefined` where a directory has to be asked, which answers one question at a time, and for a list with something
 *   else in it, which would say "nobody" where there is somebody
 */
export function listedSubscriptions(
  given: SupportRoutingOptions['subscriptions'],
): readonly Subscription[] | undefined {
  if (given === undefined || typeof given === 'function') return undefined
  if (!known.has(given)) {
    const read = readSubscriptions(given)
    known.set(given, read.kind === 'read' ? read.subscriptions : undefined)
  }
  return known.get(given)
}

/** The option without subscriptions for other datasets; a list that cannot be read stays as it is, to be told of. */
export function subscriptionsFor(
  dataset: string | undefined,
  given: SupportRoutingOptions['subscriptions'],
): SupportRoutingOptions['subscriptions'] {
  const listed = listedSubscriptions(given)
  return listed ? subscriptionsOf(dataset, listed) : given
}
