import {type Command, Option} from 'commander'

import type {FieldNames, Perspective} from '../../engine/index.ts'
import {defaultLanguages, type MarketLanguage} from '../../options/marketOptions.ts'
import {CliProblem} from '../cliProblem.ts'
import type {SourceFlags} from '../source/source.ts'
import {type Language, languages} from '../../words/languages.ts'
import {readFieldNames, readLanguages, readPerspective, readText} from './values.ts'

/** How the help calls an export. */
export const exportText = 'dataset export, .ndjson or .tar.gz; - reads the standard input'

/** What every command wants to know of the content. */
export interface ContentFlags extends SourceFlags {
  readonly perspective?: Perspective
  readonly languages: readonly MarketLanguage[]
  readonly fieldNames?: Partial<FieldNames>
  readonly locale: Language
  /** Whether a token that may not see everything is refused. */
  readonly requireWhole?: boolean
}

/** Adds the options of {@link ContentFlags}. */
export function addContentOptions(command: Command): Command {
  return command
    .option('--project <id>', 'project of a dataset on sanity.io', readText)
    .option(
      '--dataset <name>',
      'dataset of the project or of the local lake, like prod_bk_pt',
      readText,
    )
    .option('--lake <url>', 'local lake, like http://127.0.0.1:3900', readText)
    .addOption(
      new Option(
        '--perspective <states>',
        'published (default), drafts, or a release; several with commas, the first match wins',
      ).argParser(readPerspective),
    )
    .addOption(
      new Option(
        '--languages <ids>',
        'languages of names, the market’s own first; with ? behind it, like en?, one may be missing',
      )
        .argParser(readLanguages)
        .default(defaultLanguages, defaultLanguages.map(({id}) => id).join(',')),
    )
    .option(
      '--field-names <json>',
      'stored names that differ, like {"ticketType": "type"}',
      readFieldNames,
    )
    .option('--require-whole', 'end with 2 where the token does not surely see all of the dataset')
    .addOption(
      new Option('--locale <language>', 'language of findings and reasons')
        .choices(languages)
        .default('en'),
    )
}

/** How a result is written. */
export interface FormatFlags<Format extends string> {
  readonly format: Format
  readonly bom?: boolean
}

/** Adds the options of {@link FormatFlags}; every command has those formats in which its result means something. */
export function addFormat(command: Command, formats: readonly string[]): Command {
  return command
    .addOption(
      new Option('--format <name>', 'how the result is written').choices(formats).default('table'),
    )
    .option('--bom', 'begin CSV with a byte order mark, without which Excel misreads letters')
}

/**
 * What a result begins with: what Excel takes for the sign of UTF-8, or nothing.
 *
 * @throws {@link CliProblem} for a format that has no place for it.
 */
export function byteOrderMark({bom = false, format}: FormatFlags<string>): string {
  if (!bom) return ''
  if (format === 'csv') return '\uFEFF'
  throw new CliProblem(`--bom is for CSV only. Add --format csv, or leave out --bom.`)
}
