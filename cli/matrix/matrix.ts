import type {Command} from 'commander'

import {type EnumeratedOutcome, enumerateOutcomes, type Subscription} from '../../engine/index.ts'
import {receiversOf} from '../../subscriptions/receivers.ts'
import {storeReach} from '../../subscriptions/storeReach.ts'
import {type ExitCode, exitCode} from '../exitCode.ts'
import {
  addContentOptions,
  addFormat,
  byteOrderMark,
  type ContentFlags,
  exportText,
  type FormatFlags,
} from '../options/commandOptions.ts'
import {addPairOptions, type PairFlags, readPair} from '../options/pairOptions.ts'
import {
  addRecipientOptions,
  readRecipients,
  type RecipientFlags,
} from '../options/recipientOptions.ts'
import {readText} from '../options/values.ts'
import type {Session} from '../session.ts'
import {readConfig} from '../source/readContent.ts'
import {documentNames} from '../words/documentNames.ts'
import {createRoutingWords} from '../../words/routingWords.ts'
import {
  type MatrixCase,
  type MatrixResult,
  outcomesAsCsv,
  outcomesAsJson,
  outcomeTable,
} from './reports.ts'

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
  const {format, languages, locale} = flags
  const mark = byteOrderMark(flags)
  const {stores, subscriptions} = await readRecipients(flags)
  const {config, source} = await readConfig(path, flags, session)
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
