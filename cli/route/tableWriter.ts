import type {Outcome, ReasonCode} from '../../engine/index.ts'
import {type Cell, drawTable, outcomeStyle} from '../format/table.ts'
import {explanation} from './explanation.ts'
import {
  isAnswerTold,
  type ResultWriter,
  type RouteContext,
  routesTheSame,
  untold,
} from './resultWriter.ts'
import {placeText, type Result, type DecidedReceipt} from './routedTickets.ts'
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
    const subcategory = {text: names.quoted(ticket.subcategoryId)}
    if (result.kind === 'receipt' && result.answer === 'cannot-be-told') {
      const {outcome, reason} = result.receipt.decision
      const text = `the receipt does not keep what it depends on; it says ${answerOf(outcome, reason)}`
      return [at, subcategory, {style: 'yellow', text: untold}, {style: 'yellow', text}]
    }
    const notes = decision.notes.map((note) => `; ${note}`).join('')
    const because = isAnswerTold(result)
      ? `${words.say(`reason.short.${decision.reason}`)}${notes}`
      : 'the reason cannot be told'
    return [
      at,
      subcategory,
      {
        style: outcomeStyle(decision.outcome),
        text: words.say(`outcome.${decision.outcome}`),
      },
      result.kind === 'receipt' ? receiptCell(result, because) : {text: because},
    ]
  }

  const answerOf = (outcome: Outcome, reason: ReasonCode) =>
    `${words.say(`outcome.${outcome}`)} (${words.say(`reason.short.${reason}`)})`

  const receiptCell = (result: DecidedReceipt, because: string): Cell => {
    if (result.same) return {text: because}
    const {outcome, reason} = result.receipt.decision
    const isReason = result.answer === 'other-reason'
    const how = isReason ? '; routes the same, for another reason' : ''
    const text = `${because}${how}; the receipt says ${answerOf(outcome, reason)}`
    return routesTheSame(result) ? {text} : {style: 'red', text}
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
