import type {EnumeratedOutcome, RoutingConfig} from '../../engine/index.ts'
import {findingWordsOf} from '../../words/languages.ts'
import type {Receiver} from '../../subscriptions/receivers.ts'
import {isEveryReached, type StoreReach} from '../../subscriptions/storeReach.ts'
import {perspectiveText} from '../words/perspectiveText.ts'
import {resultStyle} from '../format/outcomeStyle.ts'
import {plainText} from '../format/plainText.ts'
import {type CaseRow, caseTable} from '../format/caseTable.ts'
import type {Cell} from '../format/table.ts'
import type {Output} from '../output.ts'
import {destinationText, noCategory, openersText, orderText} from '../words/caseText.ts'
import {count} from '../words/count.ts'
import type {DocumentNames} from '../words/documentNames.ts'
import {foldOpeners} from '../words/foldOpeners.ts'
import type {RoutingWords} from '../../words/routingWords.ts'

/** A case with who receives its tickets; that is left out of what cannot happen, and where nobody said who is subscribed. */
export type MatrixCase = EnumeratedOutcome & {readonly receivedBy?: readonly Receiver[]}

/** Everything that can happen in a market, and how to say it. */
export interface MatrixResult {
  readonly source: string
  readonly config: RoutingConfig
  readonly names: DocumentNames
  readonly outcomes: readonly MatrixCase[]
  /** Which stores STORE reaches; `undefined` where nobody said who is subscribed. */
  readonly reach: StoreReach | undefined
  readonly words: RoutingWords
}

const head = ['Opened by', 'Order', 'Goes to', 'Because']
const headWithReceivers = [...head, 'Received by']

/** The decision space for people: by group, and cases together that differ only in who opens the ticket. */
export function outcomeTable(result: MatrixResult, output: Output): string {
  const {config, outcomes, source} = result
  const byGroup = Map.groupBy(outcomes, ({categoryGroupId}) => categoryGroupId)
  const sections = Array.from(byGroup, ([groupId, cases]) => {
    const title = groupId === undefined ? noCategory : headingOf(groupId, result)
    const table = caseTable(rowsOf(cases, result), result.reach ? headWithReceivers : head, output)
    return `${output.style('bold', plainText(title))}\n${table}\n\n`
  })
  const reachable = outcomes.filter((outcome) => outcome.reachable).length
  const summary = `${count(outcomes.length, 'case')}, of which ${reachable.toLocaleString('en')} can happen, in ${source} (${perspectiveText(config.perspective)}).`
  return `${sections.join('')}${plainText([summary, ...storesText(result)].join(' '))}\n`
}

/** Which stores STORE reaches, where something goes to stores and not every one of them is reached. */
function storesText({outcomes, reach, words}: MatrixResult): readonly string[] {
  const hasStoreCase = outcomes.some(({outcome, reachable}) => reachable && outcome === 'STORE')
  if (!hasStoreCase || !reach || isEveryReached(reach)) return []
  return [findingWordsOf(words.language).storeReach(reach)]
}

function rowsOf(
  cases: readonly MatrixCase[],
  {names, reach, words}: MatrixResult,
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
      ...(reach ? [receiversCell(each, words)] : []),
    ],
    subcategory: names.quoted(each.subcategoryId),
  }))
}

/** Empty for what fires no event, and for what cannot happen. */
function receiversCell({outcome, receivedBy}: MatrixCase, {language}: RoutingWords): Cell {
  if (!receivedBy || outcome === 'NOT_FORWARDED') return {text: ''}
  const text = findingWordsOf(language).receivers(receivedBy)
  return {text, ...(receivedBy.length === 0 && {style: 'red'})}
}

function headingOf(groupId: string, {config, names}: MatrixResult): string {
  const type: unknown = config.categoryGroups.get(groupId)?.ticketType
  return `${names.heading(groupId)}${typeof type === 'string' ? `  ${type}` : ''}`
}
