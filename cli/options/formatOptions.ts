import {type Command, Option} from 'commander'

import {CliProblem} from '../cliProblem.ts'

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
