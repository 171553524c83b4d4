import {
  compileRouting,
  readRoutingConfig,
  type RoutingConfig,
  type Ticket,
} from '../../engine/index.ts'
import {categoryGroupNamedSlowly} from '../engine/slowReading.ts'
import {answerOf, type RoutingPath} from './path.ts'
import type {MeantTicket} from './ticket.ts'

/** The engine on the ticket that is meant: nothing is read, so that no reader can be wrong here. */
export const enginePath: RoutingPath = {
  name: 'the engine',
  decide: async (markets) =>
    markets.map(({documents, tickets}) => {
      const config = readRoutingConfig(documents)
      const {route} = compileRouting(config)
      return tickets.map(({meant}) =>
        meant ? answerOf(route(ticketOf(meant, config))) : 'unreadable',
      )
    }),
}

function ticketOf({category, ...rest}: MeantTicket, config: RoutingConfig): Ticket {
  const categoryGroupId = categoryGroupNamedSlowly(config, rest.subcategoryId, category)
  return {...rest, ...(categoryGroupId !== undefined && {categoryGroupId})}
}
