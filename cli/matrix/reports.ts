import {
  configRevision,
  engineVersion,
  type EnumeratedOutcome,
  type RoutingConfig,
} from '../../engine/index.ts'
import type {Receiver} from '../../subscriptions/receivers.ts'
import {findingWordsOf} from '../../words/languages.ts'
import {isEveryReached, type StoreReach} from '../../subscriptions/storeReach.ts'
import {type CaseColumn, caseColumns, casesAsCsv, caseTable} from '../format/cases.ts'
import {jsonText, plainText} from '../format/plainText.ts'
import {resultStyle} from '../format/table.ts'
import type {Output} from '../session.ts'
import {destinationText, noCategory} from '../words/caseText.ts'
import {count} from '../words/count.ts'
import type {DocumentNames} from '../words/documentNames.ts'
import {perspectiveText} from '../words/perspectiveText.ts'
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

/** What there is to say of each case. */
function columnsOf({names, reach, words}: MatrixResult): readonly CaseColumn<MatrixCase>[] {
  return [
    {head: 'categoryGroupId', value: ({categoryGroupId}) => categoryGroupId},
    {
      head: 'categoryGroup',
      value: ({categoryGroupId}) => categoryGroupId && names.name(categoryGroupId),
    },
    ...caseColumns(names, words),
    {head: 'reachable', value: ({reachable}) => reachable},
    {
      head: 'outcome',
      value: ({outcome}) => outcome,
      shown: {
        head: 'Goes to',
        cell: (each) => ({
          style: resultStyle(each),
          text: each.reachable ? words.say(`outcome.${each.outcome}`) : '–',
        }),
      },
    },
    {head: 'rule', value: ({rule}) => rule},
    {
      head: 'reason',
      value: ({reason}) => reason,
      shown: {
        head: 'Because',
        cell: (each) => ({
          style: 'dim',
          text: each.reachable
            ? words.say(`reason.short.${each.reason}`)
            : destinationText(each, words),
        }),
      },
    },
    {head: 'unreachableBecause', value: ({unreachableBecause}) => unreachableBecause},
    ...(reach ? [receivers(words)] : []),
  ]
}

/** Empty for what fires no event, and for what cannot happen. */
function receivers({language}: RoutingWords): CaseColumn<MatrixCase> {
  return {
    head: 'receivedBy',
    value: ({receivedBy}) => receivedBy?.map(({partner}) => partner).join('; '),
    shown: {
      head: 'Received by',
      cell: ({outcome, receivedBy}) => {
        if (!receivedBy || outcome === 'NOT_FORWARDED') return {text: ''}
        const text = findingWordsOf(language).receivers(receivedBy)
        return {text, ...(receivedBy.length === 0 && {style: 'red'})}
      },
    },
  }
}

/** Cases as one JSON object. */
export function outcomesAsJson({config, outcomes, reach, source}: MatrixResult): string {
  const {perspective} = config
  const contentRevision = configRevision(config)
  const storesWithoutPartner =
    reach?.kind === 'of-market'
      ? {count: reach.count, total: reach.total, ids: reach.ids}
      : undefined
  const report = {
    source,
    perspective,
    engineVersion,
    contentRevision,
    storesWithoutPartner,
    outcomes,
  }
  return `${jsonText(report, 2)}\n`
}

/** Cases as a table for spreadsheets. */
export function outcomesAsCsv(result: MatrixResult): string {
  return casesAsCsv(result.outcomes, columnsOf(result))
}

/** The decision space for people: by group, and cases together that differ only in who opens the ticket. */
export function outcomeTable(result: MatrixResult, output: Output): string {
  const {config, names, outcomes, source} = result
  const columns = columnsOf(result)
  const byGroup = Map.groupBy(outcomes, ({categoryGroupId}) => categoryGroupId)
  const sections = Array.from(byGroup, ([groupId, cases]) => {
    const title = groupId === undefined ? noCategory : headingOf(groupId, result)
    const table = caseTable(cases, columns, names, output)
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

function headingOf(groupId: string, {config, names}: MatrixResult): string {
  const type: unknown = config.categoryGroups.get(groupId)?.ticketType
  return `${names.heading(groupId)}${typeof type === 'string' ? `  ${type}` : ''}`
}
