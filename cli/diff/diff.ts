import {type Command, Option} from 'commander'

import {type ExitCode, exitCode} from '../exitCode.ts'
import {
  addContentOptions,
  addFormat,
  byteOrderMark,
  exportText,
  type FormatFlags,
} from '../options/commandOptions.ts'
import {addPairOptions, type PairFlags, readPair} from '../options/pairOptions.ts'
import {readPerspective, readText} from '../options/values.ts'
import type {Session} from '../session.ts'
import {isEmpty, nothingIn, readContent, sideIn} from '../source/readContent.ts'
import {documentNames} from '../words/documentNames.ts'
import {createRoutingWords} from '../../words/routingWords.ts'
import {
  changesAsCsv,
  changesAsGithub,
  changesAsJson,
  changesAsJunit,
  changeTable,
} from './reports.ts'
import {chooseSides, type SideFlags} from './chooseSides.ts'
import {compareSides, type DiffResult} from './diffResult.ts'

/** The options of `diff`. */
interface DiffFlags extends SideFlags, PairFlags, FormatFlags<keyof typeof reports> {
  readonly failOn: 'change' | 'never'
}

const reports = {
  csv: changesAsCsv,
  github: changesAsGithub,
  json: changesAsJson,
  junit: changesAsJunit,
  table: changeTable,
} as const

const examples = `
Examples:
  support-routing diff before.ndjson after.tar.gz
  support-routing diff export.tar.gz --perspective drafts      published against drafts
  support-routing diff export.ndjson --project abc --dataset prod_bk_pt
  support-routing diff --project abc --before-dataset staging_bk_pt --dataset prod_bk_pt

Ends with 0 if no ticket goes elsewhere, with 1 if one does, with 2 if it could not run.`

/** Adds \`diff`: which tickets go elsewhere between two configurations. */
export function addDiff(command: Command, session: Session, end: (code: ExitCode) => void): void {
  addContentOptions(
    command
      .argument('[before]', exportText, readText)
      .argument(
        '[after]',
        'the other export; or a dataset by its options, or another perspective',
        readText,
      ),
  )
    .option(
      '--before-dataset <name>',
      'compare with this dataset of the same project or lake',
      readText,
    )
    .option(
      '--before-perspective <states>',
      'perspective to compare with; published if there is one source only',
      readPerspective,
    )
  addPairOptions(addFormat(command, Object.keys(reports)))
  command
    .description('Tell which tickets go elsewhere: between two exports, datasets or perspectives.')
    .addOption(
      new Option('--fail-on <what>', 'what the command ends with 1 for')
        .choices(['change', 'never'])
        .default('change'),
    )
    .addHelpText('after', examples)
    .action(async (before: string | undefined, after: string | undefined, flags: DiffFlags) => {
      end(await diff(before, after, flags, session))
    })
}

async function diff(
  beforePath: string | undefined,
  afterPath: string | undefined,
  flags: DiffFlags,
  session: Session,
): Promise<ExitCode> {
  const {failOn, fieldNames, format, languages, locale, requireWhole} = flags
  const mark = byteOrderMark(flags)
  const sides = chooseSides(beforePath, afterPath, flags, session.env)
  const perspectives = [sides.before.perspective, sides.after.perspective]
  const contentBefore = await readContent(sides.before.source, perspectives, session, requireWhole)
  const contentAfter =
    sides.after.source === sides.before.source
      ? contentBefore
      : await readContent(sides.after.source, perspectives, session, requireWhole)
  const before = {
    config: sideIn(contentBefore, sides.before.perspective, fieldNames),
    source: contentBefore.source,
  }
  const after = {
    config: sideIn(contentAfter, sides.after.perspective, fieldNames),
    source: contentAfter.source,
  }
  // One side may be empty: in a market that was never published everything is new.
  if (isEmpty(before.config) && isEmpty(after.config)) {
    throw nothingIn(contentAfter, sides.after.perspective)
  }
  const configs = [after.config, before.config]
  const result: DiffResult = {
    ...compareSides(
      before,
      after,
      readPair(flags, configs),
      languages.map(({id}) => id),
    ),
    after,
    before,
    fails: failOn === 'change',
    names: documentNames(configs, languages),
    words: createRoutingWords(locale),
  }
  await session.out.write(`${mark}${reports[format](result, session.out)}`)
  return result.changes.length > 0 && result.fails ? exitCode.findings : exitCode.clean
}
