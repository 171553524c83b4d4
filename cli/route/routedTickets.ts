import type {ValuePath} from '../../tickets/problem.ts'
import type {JsonText, TextPlace} from './readJsonTexts.ts'
import {type Routed, type RouteSources, routeValue} from './routeValue.ts'

/** A ticket or receipt with its place, and what became of it. */
export type Result = {
  readonly place: TextPlace
  /** Names that it gives more than once, of which the last counted; absent when there are none. */
  readonly repeated?: readonly string[]
} & Routed

/** Decides every ticket, those of a list one by one. */
export async function* routedTickets(
  texts: AsyncIterable<JsonText>,
  sources: RouteSources,
): AsyncGenerator<Result> {
  for await (const text of texts) {
    const {item, line} = text
    const place: TextPlace = {line, ...(item !== undefined && {item})}
    if ('problems' in text) {
      yield {kind: 'unreadable', place, problems: text.problems}
    } else if (item === undefined && Array.isArray(text.value) && text.value.length > 1) {
      for (const [index, value] of text.value.entries()) {
        const own = text.repeated.filter(([first]) => first === index).map((path) => path.slice(1))
        yield {place: {item: index + 1, line}, ...namesOf(own), ...routeValue(value, sources)}
      }
    } else yield {place, ...namesOf(text.repeated), ...routeValue(text.value, sources)}
  }
}

function namesOf(paths: readonly ValuePath[]): {readonly repeated?: readonly string[]} {
  return paths.length > 0 ? {repeated: paths.map((path) => path.join('.'))} : {}
}

/** Where a ticket stood, in words. */
export function placeText({item, line}: TextPlace): string {
  return item === undefined ? `line ${line}` : `line ${line}, item ${item}`
}
