import {
  type CaseResult,
  configRevision,
  engineVersion,
  type OutcomeChange,
} from '../../engine/index.ts'
import {csvRows} from '../format/csv.ts'
import {githubCommand, githubLine} from '../format/github.ts'
import {jsonText} from '../format/json.ts'
import {type JunitCase, junitReport} from '../format/junit.ts'
import {destinationText, orderText} from '../words/caseText.ts'
import {type DiffResult, headlineOf, type Side} from './diffResult.ts'

/** Changes as one JSON object. */
export function changesAsJson({after, before, changes, total}: DiffResult): string {
  const report = {
    before: describeSide(before),
    after: describeSide(after),
    engineVersion,
    counts: {changes: changes.length, outcomes: total},
    changes,
  }
  return `${jsonText(report, 2)}\n`
}

function describeSide({config, source}: Side) {
  return {source, perspective: config.perspective, contentRevision: configRevision(config)}
}

/** Changes as a table for spreadsheets. */
export function changesAsCsv({changes, names}: DiffResult): string {
  const head = [
    'categoryGroupId',
    'categoryGroup',
    'subcategoryId',
    'subcategory',
    'openedBy',
    'order',
    'fromMs',
    'toMs',
    'before',
    'after',
    'reasonBefore',
    'reasonAfter',
  ]
  return csvRows([
    head,
    ...changes.map(({after, before, categoryGroupId, openedBy, order, subcategoryId}) => [
      categoryGroupId,
      names.name(categoryGroupId),
      subcategoryId,
      names.name(subcategoryId),
      openedBy,
      ...(order === 'none' ? ['none', '', ''] : ['placed', order.fromMs, order.toMs ?? '']),
      destinationCode(before),
      destinationCode(after),
      before.unreachableBecause ?? before.reason,
      after.unreachableBecause ?? after.reason,
    ]),
  ])
}

function destinationCode({outcome, reachable}: CaseResult): string {
  return reachable ? outcome : 'impossible'
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
  const pairs = Map.groupBy(changes, ({categoryGroupId, subcategoryId}) =>
    JSON.stringify([categoryGroupId, subcategoryId]),
  )
  const sentence = ({after, before, openedBy, order}: OutcomeChange) =>
    `${words.say(`ticket.opened-by.${openedBy}`)}, ${orderText(order, words)}: ${destinationText(before, words)} → ${destinationText(after, words)}`
  return [...pairs.values()].flatMap((cases) => {
    const [first] = cases
    if (!first) return []
    return [
      {
        group: names.quoted(first.categoryGroupId),
        sentences: cases.map(sentence),
        subcategory: names.quoted(first.subcategoryId),
      },
    ]
  })
}
