import {compileRouting, type StepStatus} from '../../engine/index.ts'
import {type Cell, drawTable, outcomeStyle} from '../format/table.ts'
import type {OrderField} from '../../orders/readOrder.ts'
import {plainText} from '../format/plainText.ts'
import {stepText} from '../../words/stepText.ts'
import type {Style} from '../session.ts'
import {isAnswerTold, receiptSentences, type RouteContext, untold} from './resultWriter.ts'
import type {DecidedReceipt, DecidedTicket} from './routedTickets.ts'

const statusStyles: Readonly<Record<StepStatus, Style | undefined>> = {
  decided: 'bold',
  'not-configured': 'yellow',
  'not-reached': 'dim',
  passed: undefined,
}

/** One answer in full: what fires, why, and what every rule compared. */
export function explanation(
  result: DecidedTicket | DecidedReceipt,
  {config, names, session, words}: RouteContext,
): string {
  const {out} = session
  const {decision, ticket} = result
  const {notes, reason} = decision
  const about = [names.heading(ticket.subcategoryId), ...groupOf(ticket.categoryGroupId)]
  const rows = compileRouting(config)
    .explain(ticket)
    .steps.map((step): Cell[] => {
      const style = statusStyles[step.status]
      return [
        {style, text: words.say(`status.${step.status}`)},
        {style, text: words.say(`rule.${step.rule}`)},
        {style, text: stepText(step, {...words, nameOf: names.quoted})},
      ]
    })
  const isTold = isAnswerTold(result)
  const sentences = [
    ...(isTold ? [words.say(`reason.${reason}`)] : []),
    ...(isTold ? notes.map((note) => words.say(`note.${note}`)) : []),
    ...(result.kind === 'receipt' ? receiptSentences(result, words) : notesOf(result)),
  ]
  const prose = drawTable(
    sentences.map((text) => [{text}]),
    out,
  )
  // How the rules come to one of several answers would look like the answer.
  if (!isTold) return `${headline()}\n${prose}\n`
  return `${headline()}\n${prose}\n\n${plainText(about.join(', '))}\n${drawTable(rows, out, {indent: 2})}\n`

  function headline(): string {
    if (result.kind === 'receipt' && result.answer === 'cannot-be-told') {
      return out.style('yellow', untold)
    }
    const outcome = words.say(`outcome.${decision.outcome}`)
    const fires = decision.event === null ? '' : `  ${decision.event}`
    return `${out.style(outcomeStyle(decision.outcome), outcome)}${fires}`
  }

  function groupOf(id: string | undefined): readonly string[] {
    return id === undefined ? [] : [names.heading(id)]
  }
}

function notesOf(ticket: DecidedTicket): readonly string[] {
  return [
    ...typeNote(ticket),
    ...categoryNote(ticket),
    ...orderNotes(ticket),
    ...droppedNote(ticket),
  ]
}

/** What is compared may be what the ticket does not say. */
function orderNotes({lookedUp}: DecidedTicket): readonly string[] {
  if (!lookedUp) return []
  const {differences, status, timeFrom} = lookedUp
  if (status === 'not-found') return ['The file of orders has no order with the id of this ticket.']
  return [
    ...(timeFrom === 'directory' ? ['The time of the order is that of the file of orders.'] : []),
    ...differences.map(({field}) => differenceNotes[field]),
  ]
}

const differenceNotes: Readonly<Record<OrderField, string>> = {
  placedAt: 'The file of orders says another time of the order; that of the ticket counts.',
  storeId: 'The file of orders says another store of the order than the ticket, and counts.',
}

/** Whoever sent it may have been told another answer. */
function typeNote({otherType}: DecidedTicket): readonly string[] {
  return otherType === undefined ? [] : [`The ticket itself says the type “${otherType}”.`]
}

/** What partners do not get to see would otherwise be missed there only. */
function droppedNote({decision, dropped}: DecidedTicket): readonly string[] {
  if (decision.event === null || dropped.length === 0) return []
  const names = dropped.map((name) => `“${name}”`).join(', ')
  return [`The event carries no ${names}, since the ticket gives another kind of value there.`]
}

/** A name that gave no group is easily a typing mistake, and changes what is compared. */
function categoryNote({category: {given, matched}}: DecidedTicket): readonly string[] {
  if (given === undefined && matched !== 'not-text') return []
  const because = {
    elsewhere: `The group “${given}” does not hold this sub-category`,
    none: `No group of this sub-category has exactly the name “${given}”`,
    'not-text': 'The category is no text',
    one: undefined,
    several: `More than one group of this sub-category has the name “${given}”`,
  }[matched]
  return because === undefined ? [] : [`${because}, so the ticket counts as naming no group.`]
}
