import {outcomeStyle} from '../format/outcomeStyle.ts'
import {type Cell, drawTable} from '../format/table.ts'
import {explanation} from './explanation.ts'
import type {ResultWriter, RouteContext} from './routeContext.ts'
import {placeText, type Result} from './routedTickets.ts'
import {problemText} from './textProblem.ts'

/** Rows that are drawn together; more would wait in memory for no better a table. */
const rowsAtOnce = 500

/** Results for people: one in full, several as rows. */
export function tableWriter(context: RouteContext): ResultWriter {
  const {names, session, words} = context
  const {out} = session
  let waiting: Result[] = []
  let isHeadDrawn = false

  const flush = async () => {
    const head = isHeadDrawn ? {} : {head: ['Ticket', 'Sub-category', 'Goes to', 'Because']}
    isHeadDrawn = true
    const table = drawTable(waiting.map(row), out, head)
    waiting = []
    await out.write(`${table}\n`)
  }

  const row = (result: Result): Cell[] => {
    const at = {text: placeText(result.place)}
    if (result.kind === 'unreadable') {
      return [
        at,
        {text: '–'},
        {style: 'red', text: 'not read'},
        {text: problemText(result.problems)},
      ]
    }
    const {decision, ticket} = result
    const notes = decision.notes.map((note) => `; ${note}`).join('')
    const because = `${words.say(`reason.short.${decision.reason}`)}${notes}`
    const isOther = result.kind === 'receipt' && !result.same
    return [
      at,
      {text: names.quoted(ticket.subcategoryId)},
      {
        style: outcomeStyle(decision.outcome),
        text: words.say(`outcome.${decision.outcome}`),
      },
      isOther
        ? {
            style: 'red',
            text: `${because}; the receipt says ${words.say(`outcome.${result.receipt.decision.outcome}`)} (${words.say(`reason.short.${result.receipt.decision.reason}`)})`,
          }
        : {text: because},
    ]
  }

  return {
    add: async (result) => {
      waiting.push(result)
      if (waiting.length >= rowsAtOnce) await flush()
    },
    end: async () => {
      const [only, ...others] = waiting
      if (only && others.length === 0 && !isHeadDrawn) {
        if (only.kind === 'unreadable') return
        await out.write(explanation(only, context))
      } else if (only) await flush()
    },
  }
}
