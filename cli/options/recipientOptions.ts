import {readFile} from 'node:fs/promises'

import type {Command} from 'commander'

import {subscriptionsOf} from '../../engine/findRecipients.ts'
import type {AnalyzeOptions, Subscription} from '../../engine/index.ts'
import {readSubscriptions} from '../../subscriptions/readSubscriptions.ts'
import {describeProblem} from '../../tickets/describeProblem.ts'
import {parseJson} from '../../tickets/parseJson.ts'
import {CliProblem} from '../cliProblem.ts'
import {asProblem} from '../source/openInput.ts'
import {readText} from './values.ts'

/** Files that say who is subscribed, and which stores there are; and the dataset that is read, which no export names. */
export interface RecipientFlags {
  readonly dataset?: string
  readonly subscriptions?: string
  readonly stores?: string
}

/** Adds the options of {@link RecipientFlags}. */
export function addRecipientOptions(command: Command): Command {
  return command
    .option(
      '--subscriptions <file>',
      'JSON list of all subscriptions, to find what reaches nobody',
      readText,
    )
    .option(
      '--stores <file>',
      'JSON list of the ids of all stores, to find which of them',
      readText,
    )
}

/**
 * What the files of a market say of recipients.
 *
 * @throws {@link CliProblem} for a file that cannot be read, or holds something else.
 */
export async function readRecipients({
  dataset,
  stores,
  subscriptions,
}: RecipientFlags): Promise<Pick<AnalyzeOptions, 'stores' | 'subscriptions'>> {
  if (stores !== undefined && subscriptions === undefined) {
    throw new CliProblem('--stores says nothing without --subscriptions. Add the file of these.')
  }
  return {
    stores: stores === undefined ? undefined : storesIn(await readJson(stores), stores),
    subscriptions:
      subscriptions === undefined
        ? undefined
        : subscriptionsIn(await readJson(subscriptions), subscriptions, dataset),
  }
}

function subscriptionsIn(
  value: unknown,
  path: string,
  dataset: string | undefined,
): readonly Subscription[] {
  const read = readSubscriptions(value)
  if (read.kind === 'read') {
    const bound = read.subscriptions.findIndex(({datasets}) => datasets)
    if (dataset === undefined && bound !== -1) {
      throw new CliProblem(
        `Entry ${bound + 1} of ${path} is for some datasets only, and an export does not say which it is of. Leave out those for other datasets, and "datasets" of the rest; or read the dataset itself with --dataset.`,
      )
    }
    return subscriptionsOf(dataset, read.subscriptions)
  }
  const example = '{"partner": "…", "event": "STORE_SUPPORT_TICKET_EVENT", "stores": ["1042"]}'
  throw new CliProblem(
    read.kind === 'no-list'
      ? `${path} holds no list. Write all subscriptions, like [${example}].`
      : `Entry ${read.position} of ${path} is no subscription. Write each like ${example}, or "region" for the stores.`,
  )
}

function storesIn(value: unknown, path: string): readonly string[] {
  if (Array.isArray(value) && value.every((store) => typeof store === 'string')) return value
  throw new CliProblem(
    `${path} holds no list of ids. Write the ids of all stores as texts, like ["1042", "1043"].`,
  )
}

async function readJson(path: string): Promise<unknown> {
  const parsed = parseJson(await readFileText(path))
  if (parsed.status !== 'unreadable') return parsed.value
  const mistakes = parsed.problems.filter(({code}) => code !== 'not-json').map(describeProblem)
  throw new CliProblem([`${path} is no JSON.`, ...mistakes].join(' '))
}

async function readFileText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    throw asProblem(path, error)
  }
}
