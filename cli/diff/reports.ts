import {
  configRevision,
  engineVersion,
  type OutcomeChange,
  routingFingerprint,
} from '../../engine/index.ts'
import {destinationOf, groupOfChange, subcategoriesIn} from '../../engine/transitions.ts'
import {csvRows} from '../format/csv.ts'
import {githubCommand, githubLine} from '../format/github.ts'
import {jsonText} from '../format/json.ts'
import {type JunitCase, junitReport} from '../format/junit.ts'
import {orderCells} from '../format/orderCells.ts'
import {destinationText, orderText, saidText} from '../words/caseText.ts'
import {type DiffResult, headlineOf, type Side} from './diffResult.ts'

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

function describeSide({config, source}: Side) {
  return {
    source,
    perspective: config.perspective,
    contentRevision: configRevision(config),
    routingFingerprint: routingFingerprint(config),
  }
}

/** Changes as a table for spreadsheets. */
export function changesAsCsv({changes, names}: DiffResult): string {
  const head = [
    'kind',
    'categoryGroupIdBefore',
    'categoryGroupId',
    'categoryGroup',
    'category',
    'subcategoryId',
    'subcategory',
    'openedBy',
    'order',
    'afterMs',
    'toMs',
    'before',
    'after',
    'reasonBefore',
    'reasonAfter',
  ]
  return csvRows([
    head,
    ...changes.map((change) => {
      const {after, before, category = '', kind, openedBy, order, subcategoryId} = change
      const group = groupOfChange(change)
      return [
        kind,
        before.categoryGroupId ?? '',
        after.categoryGroupId ?? '',
        group === undefined ? '' : names.name(group),
        category,
        subcategoryId,
        names.name(subcategoryId),
        openedBy,
        ...orderCells(order),
        destinationOf(before),
        destinationOf(after),
        before.unreachableBecause ?? before.reason,
        after.unreachableBecause ?? after.reason,
      ]
    }),
  ])
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
