import {compileRouting, readRoutingConfig, type Ticket} from '../../engine/index.ts'
import type {GeneratedMarket} from './market.ts'
import {answerOf, type RoutingPath} from './path.ts'
import type {MeantTicket} from './ticket.ts'

/** The engine on the ticket that is meant: nothing is read, so that no reader can be wrong here. */
export const enginePath: RoutingPath = {
  name: 'the engine',
  decide: async (markets) =>
    markets.map(({documents, tickets}) => {
      const {route} = compileRouting(readRoutingConfig(documents))
      return tickets.map(({meant}) =>
        meant ? answerOf(route(ticketOf(meant, documents))) : 'unreadable',
      )
    }),
}

/** A category is a group when exactly one published group has that name in any language. */
function ticketOf(
  {category, ...rest}: MeantTicket,
  documents: GeneratedMarket['documents'],
): Ticket {
  const named = documents.filter(
    ({_id, _type, name}) =>
      _type === 'supportCategoryGroup' &&
      !String(_id).includes('.') &&
      category !== undefined &&
      Object.entries(name ?? {}).some(([key, text]) => key !== '_type' && text === category),
  )
  const [only] = named
  return {
    ...rest,
    ...(named.length === 1 && {categoryGroupId: String(only?.['_id'])}),
  }
}
