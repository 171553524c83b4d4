import type {RoutingConfig} from '../../engine/index.ts'
import type {JsonText} from './readJsonTexts.ts'
import {type Routed, routeValue} from './routeValue.ts'

/** Where a ticket stood. */
export interface Place {
  /** From 1. */
  readonly line: number
  /** From 1, of a list with more than one ticket. */
  readonly item?: number
}

/** A ticket or receipt with its place, and what became of it. */
export type Result = {readonly place: Place} & Routed

/** Decides every ticket, those of a list one by one. */
export async function* routedTickets(
  texts: AsyncIterable<JsonText>,
  config: RoutingConfig,
): AsyncGenerator<Result> {
  for await (const text of texts) {
    const {line} = text
    if ('problems' in text) {
      yield {kind: 'unreadable', place: {line}, problems: text.problems}
    } else if (Array.isArray(text.value) && text.value.length > 1) {
      for (const [index, value] of text.value.entries()) {
        yield {place: {item: index + 1, line}, ...routeValue(value, config)}
      }
    } else yield {place: {line}, ...routeValue(text.value, config)}
  }
}

/** Where a ticket stood, in words. */
export function placeText({item, line}: Place): string {
  return item === undefined ? `line ${line}` : `line ${line}, item ${item}`
}
