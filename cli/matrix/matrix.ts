import type {Command} from 'commander'

import {
  configRevision,
  engineVersion,
  type EnumeratedOutcome,
  enumerateOutcomes,
  type Subscription,
} from '../../engine/index.ts'
import {receiversOf} from '../../subscriptions/receivers.ts'
import {storeReach} from '../../subscriptions/storeReach.ts'
import {type ExitCode, exitCode} from '../exitCode.ts'
import {csvRows} from '../format/csv.ts'
import {jsonText} from '../format/json.ts'
import {addContentOptions, type ContentFlags, exportText} from '../options/contentOptions.ts'
import {addFormat, byteOrderMark, type FormatFlags} from '../options/formatOptions.ts'
import {addPairOptions, type PairFlags, readPair} from '../options/pairOptions.ts'
import {
  addRecipientOptions,
  readRecipients,
  type RecipientFlags,
} from '../options/recipientOptions.ts'
import {readText} from '../options/values.ts'
import type {Session} from '../session.ts'
import {configIn, readContent} from '../source/readContent.ts'
import {chooseSource} from '../source/source.ts'
import {documentNames} from '../words/documentNames.ts'
import {createRoutingWords} from '../../words/routingWords.ts'
import {orderCells} from '../format/orderCells.ts'
import {type MatrixCase, type MatrixResult, outcomeTable} from './outcomeTable.ts'

type MatrixFlags = ContentFlags & PairFlags & RecipientFlags & FormatFlags<keyof typeof reports>

const reports = {csv: outcomesAsCsv, json: outcomesAsJson, table: outcomeTable} as const

/** Adds `matrix`: the whole decision space of a market. */
export function addMatrix(command: Command, session: Session, end: (code: ExitCode) => void): void {
  addContentOptions(command.argument('[export]', exportText, readText))
  addRecipientOptions(addPairOptions(addFormat(command, Object.keys(reports))))
  command
    .description('List every case that there is, where it goes, and what can never happen.')
    .addHelpText('after', '\nEnds with 0, or with 2 if it could not run.')
    .action(async (path: string | undefined, flags: MatrixFlags) => {
      end(await matrix(path, flags, session))
    })
}

async function matrix(
  path: string | undefined,
  flags: MatrixFlags,
  session: Session,
): Promise<ExitCode> {
  const {fieldNames, format, languages, locale, perspective = 'published'} = flags
  const mark = byteOrderMark(flags)
  const {stores, subscriptions} = await readRecipients(flags)
  const {source, ...content} = await readContent(
    chooseSource(path, flags, session.env),
    [perspective],
    session,
  )
  const config = configIn({...content, source}, perspective, fieldNames)
  const outcomes = enumerateOutcomes(config, {
    ...readPair(flags, [config]),
    languages: languages.map(({id}) => id),
  })
  const result: MatrixResult = {
    config,
    names: documentNames([config], languages),
    outcomes: subscriptions ? outcomes.map((each) => withReceivers(each, subscriptions)) : outcomes,
    reach: subscriptions && storeReach(subscriptions, stores),
    source,
    words: createRoutingWords(locale),
  }
  await session.out.write(`${mark}${reports[format](result, session.out)}`)
  return exitCode.clean
}

function withReceivers(
  each: EnumeratedOutcome,
  subscriptions: readonly Subscription[],
): MatrixCase {
  if (!each.reachable) return each
  return {...each, receivedBy: receiversOf(each.outcome, subscriptions)}
}

function outcomesAsJson({config, outcomes, reach, source}: MatrixResult): string {
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

function outcomesAsCsv({names, outcomes, reach}: MatrixResult): string {
  const head = [
    'categoryGroupId',
    'categoryGroup',
    'subcategoryId',
    'subcategory',
    'openedBy',
    'order',
    'afterMs',
    'toMs',
    'reachable',
    'outcome',
    'rule',
    'reason',
    'unreachableBecause',
    ...(reach ? ['receivedBy'] : []),
  ]
  return csvRows([
    head,
    ...outcomes.map(({categoryGroupId, openedBy, order, subcategoryId, ...result}) => [
      categoryGroupId ?? '',
      categoryGroupId === undefined ? '' : names.name(categoryGroupId),
      subcategoryId,
      names.name(subcategoryId),
      openedBy,
      ...orderCells(order),
      result.reachable,
      result.outcome,
      result.rule,
      result.reason,
      result.unreachableBecause ?? '',
      ...(reach ? [result.receivedBy?.map(({partner}) => partner).join('; ') ?? ''] : []),
    ]),
  ])
}
