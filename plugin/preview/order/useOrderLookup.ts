import {useEffect, useState} from 'react'
import {useDataset} from 'sanity'

import type {LookedUpOrder} from '../../../orders/createOrderLookup.ts'
import {useSupportRouting} from '../../content/SupportRoutingContext.tsx'
import {lookUpOrder} from './orderToLookUp.ts'

/** The looking up of one order. */
export interface OrderLookupState {
  readonly isAsking: boolean
  /** Asks the directory; `undefined` where there is none, or nothing to ask for. */
  readonly ask: (() => void) | undefined
}

/**
 * Looks an order up in the option `orders` when it is told to, and never by itself; what is asked ends with the component.
 *
 * @param id - `undefined` where nothing is left to ask for
 */
export function useOrderLookup(
  id: string | undefined,
  onAnswer: (answer: LookedUpOrder) => void,
): OrderLookupState {
  const {orders} = useSupportRouting().options
  const dataset = useDataset()
  const [asking, setAsking] = useState<AbortController>()
  useEffect(() => () => asking?.abort(), [asking])
  if (!orders || id === undefined) return {ask: undefined, isAsking: false}
  const ask = async () => {
    const controller = new AbortController()
    const {signal} = controller
    setAsking(controller)
    const answer = await lookUpOrder(orders, id, dataset, signal)
    if (!answer || signal.aborted) return
    setAsking(undefined)
    onAnswer(answer)
  }
  return {ask: () => void ask(), isAsking: asking !== undefined}
}
