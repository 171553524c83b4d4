import type {LookedUpOrder, OrderFailure} from '../../../orders/createOrderLookup.ts'
import type {Order} from '../../../orders/readOrder.ts'
import type {WordKey} from '../../i18n/useWords.ts'

/** What is said of an answer: the keys of its sentences, the most important first. */
export function answerKeys(
  {failure, order}: LookedUpOrder,
  isTimeKnown: boolean,
): readonly WordKey[] {
  return [
    ...(order ? foundKeys(order) : []),
    ...(failure ? failureKeys(failure) : []),
    ...(isTimeKnown ? [] : (['order-lookup.still-unknown'] as const)),
  ]
}

function foundKeys({placedAt, storeId}: Order): readonly WordKey[] {
  if (placedAt === undefined) return storeId === undefined ? [] : ['order-lookup.found.store']
  return [storeId === undefined ? 'order-lookup.found.time' : 'order-lookup.found.time-and-store']
}

function failureKeys(failure: OrderFailure): readonly WordKey[] {
  switch (failure.kind) {
    case 'late':
      return ['order-lookup.late']
    case 'not-found':
      return ['order-lookup.not-found']
    case 'refused':
      return [
        failure.message === '' ? 'order-lookup.refused.no-reason' : 'order-lookup.refused.reason',
      ]
    case 'unreadable':
      return failure.fields.length === 0
        ? ['order-lookup.unreadable']
        : failure.fields.map((field) => `order-lookup.unreadable.${field}` as const)
  }
}
