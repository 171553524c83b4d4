import {routingConfigOf} from '../../content/routingConfig.ts'
import {compileRouting, subcategoryType} from '../../engine/index.ts'
import {marketInForm} from '../../content/editedMarket.ts'
import {documentIn} from '../../content/editedMarket.ts'
import {isEditedDocument} from '../../content/editedMarket.ts'
import {simulationOfTicket} from '../../plugin/preview/paste/simulationOfTicket.ts'
import {
  choicesOf,
  startSimulation,
  ticketOf,
  withinChoices,
} from '../../plugin/preview/simulation.ts'
import {readSimulation, writeSimulation} from '../../plugin/preview/simulationParams.ts'
import {readPastedTicket} from '../../tickets/readPastedTicket.ts'
import {stored} from '../filledLake.ts'
import {type Answer, answerOf, type RoutingPath} from './path.ts'

type Documents = ReadonlyMap<string, ReturnType<typeof stored>>

/** Later than everything, for what the preview would fill in: it must not need to. */
const nowMs = Date.UTC(2030, 0, 1)

/**
 * The preview without its pictures: the ticket is pasted beside the form of its sub-category, goes into the address of the
 * pane and out of it again, and is explained on the content with what the form shows laid over.
 */
export const previewPath: RoutingPath = {
  name: 'the preview',
  decide: async (markets) =>
    markets.map(({documents, tickets}) => {
      const all = new Map(documents.map((one) => [String(one['_id']), stored(one)]))
      return tickets.map(({outside}) => preview(JSON.stringify(outside), all))
    }),
}

function preview(pasted: string, documents: Documents): Answer {
  const published = routingConfigOf(documents, 'published')
  const read = readPastedTicket(pasted, published)
  if (read.kind !== 'ticket') return 'unreadable'
  const documentId = read.ticket.subcategoryId
  const shown = documentIn('published', documentId, documents)
  const config = marketInForm(documents, isEditedDocument(shown) ? shown : undefined, 'published')
  const address = writeSimulation(simulationOfTicket(read.ticket, read.says, config))
  const chosen = readSimulation(address, startSimulation)
  const choices = choicesOf(config, documentId, subcategoryType)
  const ticket = ticketOf(config, withinChoices(chosen, choices), nowMs)
  if (!ticket) throw new Error(`The preview has nothing to ask about for ${pasted}.`)
  return answerOf(compileRouting(config).explain(ticket))
}
