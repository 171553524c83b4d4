import {resultStyle} from '../format/outcomeStyle.ts'
import {plainText} from '../format/plainText.ts'
import {type Cell, drawTable} from '../format/table.ts'
import type {Output} from '../output.ts'
import {destinationText, openersText, orderText} from '../words/caseText.ts'
import {foldOpeners} from '../words/foldOpeners.ts'
import {type DiffResult, headlineOf} from './diffResult.ts'

const head = ['Sub-category', 'Opened by', 'Order', 'Before', 'After']

/** Changes for people: by group, and the headline at the end. */
export function changeTable(result: DiffResult, output: Output): string {
  const {changes, names} = result
  const byGroup = Map.groupBy(changes, ({categoryGroupId}) => categoryGroupId)
  const sections = Array.from(byGroup, ([groupId, cases]) => {
    const title = output.style('bold', plainText(names.heading(groupId)))
    return `${title}\n${drawTable(rowsOf(cases, result, output), output, {head, indent: 2})}\n\n`
  })
  const style = changes.length === 0 ? 'green' : 'yellow'
  return `${sections.join('')}${output.style(style, plainText(headlineOf(result)))}\n`
}

function rowsOf(
  changes: DiffResult['changes'],
  {names, words}: DiffResult,
  {isTerminal}: Output,
): Cell[][] {
  let last: string | undefined
  return foldOpeners(changes).map(({case: change, openers}) => {
    // In a pipe every line stands for itself.
    const isNew = !isTerminal || change.subcategoryId !== last
    last = change.subcategoryId
    return [
      {text: isNew ? names.quoted(change.subcategoryId) : ''},
      {text: openersText(openers, words)},
      {text: orderText(change.order, words)},
      {style: resultStyle(change.before), text: destinationText(change.before, words)},
      {style: resultStyle(change.after), text: destinationText(change.after, words)},
    ]
  })
}
