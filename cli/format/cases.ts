import type {CaseOrder, OutcomeCase, TicketOpener} from '../../engine/index.ts'
import type {Output} from '../session.ts'
import {openersText, orderText} from '../words/caseText.ts'
import type {DocumentNames} from '../words/documentNames.ts'
import {foldOpeners} from '../words/foldOpeners.ts'
import type {RoutingWords} from '../../words/routingWords.ts'
import {csvRows} from './csv.ts'
import {type Cell, drawTable} from './table.ts'

/** A column of cases: what CSV has in it, and how a table for people shows it, if it does. */
export interface CaseColumn<Case extends OutcomeCase> {
  readonly head: string
  readonly value: (each: Case) => unknown
  readonly shown?: {
    readonly head: string
    /** Of cases that differ only in who opens the ticket. */
    readonly cell: (each: Case, openers: readonly TicketOpener[]) => Cell
  }
}

/** What tells cases apart, in the columns that every report on cases has. */
export function caseColumns(
  names: DocumentNames,
  words: RoutingWords,
): readonly CaseColumn<OutcomeCase>[] {
  return [
    {head: 'subcategoryId', value: ({subcategoryId}) => subcategoryId},
    {head: 'subcategory', value: ({subcategoryId}) => names.name(subcategoryId)},
    {
      head: 'openedBy',
      value: ({openedBy}) => openedBy,
      shown: {head: 'Opened by', cell: (_, openers) => ({text: openersText(openers, words)})},
    },
    {
      head: 'order',
      value: ({order}) => (typeof order === 'string' ? order : 'placed'),
      shown: {head: 'Order', cell: ({order}) => ({text: orderText(order, words)})},
    },
    // The ends of an age in milliseconds, empty where open.
    {head: 'afterMs', value: ({order}) => endOf(order, 'afterMs')},
    {head: 'toMs', value: ({order}) => endOf(order, 'toMs')},
  ]
}

function endOf(order: CaseOrder, end: 'afterMs' | 'toMs'): number | '' {
  return typeof order === 'string' ? '' : (order[end] ?? '')
}

/** Cases as a table for spreadsheets. */
export function casesAsCsv<Case extends OutcomeCase>(
  cases: readonly Case[],
  columns: readonly CaseColumn<Case>[],
): string {
  return csvRows([
    columns.map(({head}) => head),
    ...cases.map((each) => columns.map(({value}) => value(each))),
  ])
}

/** From here on there is room for a column of sub-categories. */
const wide = 120

/**
 * Draws cases of several sub-categories, those together that differ only in who opens the ticket. Each sub-category is named once:
 * in a column of its own, or as a line above on a narrow terminal. In a pipe every line names its own.
 */
export function caseTable<Case extends OutcomeCase>(
  cases: readonly Case[],
  columns: readonly CaseColumn<Case>[],
  names: DocumentNames,
  output: Output,
): string {
  const shown = columns.flatMap((column) => column.shown ?? [])
  const head = shown.map((column) => column.head)
  const isNarrow = output.width < wide
  let last: string | undefined
  const rows = foldOpeners(cases).flatMap(({case: each, openers}): (readonly Cell[])[] => {
    const cells = shown.map(({cell}) => cell(each, openers))
    const subcategory = names.quoted(each.subcategoryId)
    const isNew = subcategory !== last
    last = subcategory
    if (!isNarrow) return [[{text: isNew || !output.isTerminal ? subcategory : ''}, ...cells]]
    return isNew ? [[{isHeading: true, text: subcategory}], cells] : [cells]
  })
  return drawTable(rows, output, {head: isNarrow ? head : ['Sub-category', ...head], indent: 2})
}
