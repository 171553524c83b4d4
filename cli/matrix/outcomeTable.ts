import type {EnumeratedOutcome} from '../../engine/index.ts'
import {perspectiveText} from '../words/perspectiveText.ts'
import {resultStyle} from '../format/outcomeStyle.ts'
import {plainText} from '../format/plainText.ts'
import {type CaseRow, caseTable} from '../format/caseTable.ts'
import type {Output} from '../output.ts'
import {destinationText, noCategory, openersText, orderText} from '../words/caseText.ts'
import {count} from '../words/count.ts'
import {foldOpeners} from '../words/foldOpeners.ts'
import type {MatrixResult} from './matrix.ts'

const head = ['Opened by', 'Order', 'Goes to', 'Because']

/** The decision space for people: by group, and cases together that differ only in who opens the ticket. */
export function outcomeTable(result: MatrixResult, output: Output): string {
  const {config, outcomes, source} = result
  const byGroup = Map.groupBy(outcomes, ({categoryGroupId}) => categoryGroupId)
  const sections = Array.from(byGroup, ([groupId, cases]) => {
    const title = groupId === undefined ? noCategory : headingOf(groupId, result)
    const table = caseTable(rowsOf(cases, result), head, output)
    return `${output.style('bold', plainText(title))}\n${table}\n\n`
  })
  const reachable = outcomes.filter((outcome) => outcome.reachable).length
  const summary = `${count(outcomes.length, 'case')}, of which ${reachable.toLocaleString('en')} can happen, in ${source} (${perspectiveText(config.perspective)}).`
  return `${sections.join('')}${plainText(summary)}\n`
}

function rowsOf(
  cases: readonly EnumeratedOutcome[],
  {names, words}: MatrixResult,
): readonly CaseRow[] {
  return foldOpeners(cases).map(({case: each, openers}) => ({
    cells: [
      {text: openersText(openers, words)},
      {text: orderText(each.order, words)},
      {
        style: resultStyle(each),
        text: each.reachable ? words.say(`outcome.${each.outcome}`) : '–',
      },
      {
        style: 'dim',
        text: each.reachable
          ? words.say(`reason.short.${each.reason}`)
          : destinationText(each, words),
      },
    ],
    subcategory: names.quoted(each.subcategoryId),
  }))
}

function headingOf(groupId: string, {config, names}: MatrixResult): string {
  const type: unknown = config.categoryGroups.get(groupId)?.ticketType
  return `${names.heading(groupId)}${typeof type === 'string' ? `  ${type}` : ''}`
}
