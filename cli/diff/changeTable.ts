import {resultStyle} from '../format/outcomeStyle.ts'
import {plainText} from '../format/plainText.ts'
import {type CaseRow, caseTable} from '../format/caseTable.ts'
import type {Output} from '../output.ts'
import {destinationText, openersText, orderText, saidText} from '../words/caseText.ts'
import {foldOpeners} from '../words/foldOpeners.ts'
import {type DiffResult, headlineOf} from './diffResult.ts'

const head = ['Opened by', 'Order', 'Before', 'After']

/** Changes for people: by what tickets say, and the headline at the end. */
export function changeTable(result: DiffResult, output: Output): string {
  const {changes, names} = result
  const bySaid = Map.groupBy(changes, (change) => saidText(change, names.heading))
  const sections = Array.from(bySaid, ([said, cases]) => {
    const title = output.style('bold', plainText(said))
    return `${title}\n${caseTable(rowsOf(cases, result), head, output)}\n\n`
  })
  const style = changes.length === 0 ? 'green' : 'yellow'
  return `${sections.join('')}${output.style(style, plainText(headlineOf(result)))}\n`
}

function rowsOf(changes: DiffResult['changes'], {names, words}: DiffResult): readonly CaseRow[] {
  return foldOpeners(changes).map(({case: change, openers}) => ({
    cells: [
      {text: openersText(openers, words)},
      {text: orderText(change.order, words)},
      {style: resultStyle(change.before), text: destinationText(change.before, words)},
      {style: resultStyle(change.after), text: destinationText(change.after, words)},
    ],
    subcategory: names.quoted(change.subcategoryId),
  }))
}
