import {
  type ChangeSide,
  configRevision,
  engineVersion,
  type OutcomeChange,
  routingFingerprint,
} from '../../engine/index.ts'
import {destinationOf, groupOfChange, subcategoriesIn} from '../../engine/transitions.ts'
import {type CaseColumn, caseColumns, casesAsCsv, caseTable} from '../format/cases.ts'
import {githubCommand, githubLine, type JunitCase, junitReport} from '../format/ciReports.ts'
import {jsonText, plainText} from '../format/plainText.ts'
import {resultStyle} from '../format/table.ts'
import type {Output} from '../session.ts'
import {destinationText, orderText, saidText} from '../words/caseText.ts'
import {type DiffResult, headlineOf, type DiffSide} from './diffResult.ts'

/** Changes as one JSON object. */
export function changesAsJson({after, before, changes}: DiffResult): string {
  const report = {
    before: describeSide(before),
    after: describeSide(after),
    engineVersion,
    counts: {changes: changes.length, subcategories: subcategoriesIn(changes)},
    changes,
  }
  return `${jsonText(report, 2)}\n`
}

function describeSide({config, source}: DiffSide) {
  return {
    source,
    perspective: config.perspective,
    contentRevision: configRevision(config),
    routingFingerprint: routingFingerprint(config),
  }
}

/** What there is to say of each change. */
function columnsOf({names, words}: DiffResult): readonly CaseColumn<OutcomeChange>[] {
  const shown = (head: string, side: (change: OutcomeChange) => ChangeSide) => ({
    head,
    cell: (change: OutcomeChange) => ({
      style: resultStyle(side(change)),
      text: destinationText(side(change), words),
    }),
  })
  return [
    {head: 'kind', value: ({kind}) => kind},
    {head: 'categoryGroupIdBefore', value: ({before}) => before.categoryGroupId},
    {head: 'categoryGroupId', value: ({after}) => after.categoryGroupId},
    {
      head: 'categoryGroup',
      value: (change) => {
        const group = groupOfChange(change)
        return group && names.name(group)
      },
    },
    {head: 'category', value: ({category}) => category},
    ...caseColumns(names, words),
    {
      head: 'before',
      value: ({before}) => destinationOf(before),
      shown: shown('Before', ({before}) => before),
    },
    {
      head: 'after',
      value: ({after}) => destinationOf(after),
      shown: shown('After', ({after}) => after),
    },
    {head: 'reasonBefore', value: ({before}) => before.unreachableBecause ?? before.reason},
    {head: 'reasonAfter', value: ({after}) => after.unreachableBecause ?? after.reason},
  ]
}

/** Changes as a table for spreadsheets. */
export function changesAsCsv(result: DiffResult): string {
  return casesAsCsv(result.changes, columnsOf(result))
}

/** Changes as annotations of GitHub Actions: one for each sub-category of a group, and the headline as a line of its log. */
export function changesAsGithub(result: DiffResult): string {
  const annotations = byPair(result).map(({group, sentences, subcategory}) =>
    githubCommand('warning', `${subcategory} in ${group}`, sentences),
  )
  return `${annotations.join('')}${githubLine(headlineOf(result))}`
}

/** Changes as a JUnit report: a case for each sub-category of a group in which something changes; one that passes when nothing does. */
export function changesAsJunit(result: DiffResult): string {
  const cases = byPair(result).map(({group, sentences, subcategory}): JunitCase => {
    const message = sentences.join('; ')
    return result.fails
      ? {classname: group, failure: {message, type: 'change'}, name: subcategory}
      : {classname: group, name: subcategory, output: message}
  })
  const none: readonly JunitCase[] = [{classname: 'routing', name: headlineOf(result)}]
  return junitReport('support-routing diff', cases.length > 0 ? cases : none)
}

function byPair({changes, names, words}: DiffResult) {
  const pairs = Map.groupBy(changes, (change) =>
    JSON.stringify([change.category, groupOfChange(change), change.subcategoryId]),
  )
  const sentence = ({after, before, openedBy, order}: OutcomeChange) =>
    `${words.say(`ticket.opened-by.${openedBy}`)}, ${orderText(order, words)}: ${destinationText(before, words)} → ${destinationText(after, words)}`
  return [...pairs.values()].flatMap((cases) => {
    const [first] = cases
    if (!first) return []
    return [
      {
        group: saidText(first, names.quoted),
        sentences: cases.map(sentence),
        subcategory: names.quoted(first.subcategoryId),
      },
    ]
  })
}

/** Changes for people: by what tickets say, and the headline at the end. */
export function changeTable(result: DiffResult, output: Output): string {
  const {changes, names} = result
  const columns = columnsOf(result)
  const bySaid = Map.groupBy(changes, (change) => saidText(change, names.heading))
  const sections = Array.from(bySaid, ([said, cases]) => {
    const title = output.style('bold', plainText(said))
    return `${title}\n${caseTable(cases, columns, names, output)}\n\n`
  })
  const style = changes.length === 0 ? 'green' : 'yellow'
  return `${sections.join('')}${output.style(style, plainText(headlineOf(result)))}\n`
}
