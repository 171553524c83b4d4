import {type Command, Option} from 'commander'

import {provenFindings} from '../../content/provenFindings.ts'
import {analyzeRouting, type SeverityOverrides} from '../../engine/index.ts'
import {languageIdsOf} from '../../options/marketOptions.ts'
import {type ExitCode, exitCode} from '../exitCode.ts'
import {
  addContentOptions,
  addFormat,
  byteOrderMark,
  type ContentFlags,
  exportText,
  type FormatFlags,
} from '../options/commandOptions.ts'
import {
  addRecipientOptions,
  readRecipients,
  type RecipientFlags,
} from '../options/recipientOptions.ts'
import {readSeverity, readText} from '../options/values.ts'
import type {Session} from '../session.ts'
import {readConfig} from '../source/readContent.ts'
import {documentNames} from '../words/documentNames.ts'
import {type CheckResult, describeFindings, type FailOn, isFailure} from './checkResult.ts'
import {
  findingsAsCsv,
  findingsAsGithub,
  findingsAsJson,
  findingsAsJunit,
  findingTable,
} from './reports.ts'

interface CheckFlags extends ContentFlags, FormatFlags<keyof typeof reports>, RecipientFlags {
  readonly failOn: FailOn
  readonly severity?: SeverityOverrides
}

const reports = {
  csv: findingsAsCsv,
  github: findingsAsGithub,
  json: findingsAsJson,
  junit: findingsAsJunit,
  table: findingTable,
} as const

/** Adds `check`: everything that the engine finds in a market's support configuration. */
export function addCheck(command: Command, session: Session, end: (code: ExitCode) => void): void {
  addContentOptions(command.argument('[export]', exportText, readText))
  addRecipientOptions(addFormat(command, Object.keys(reports)))
  command
    .description('Tell everything that is wrong, or not what it looks like.')
    .addOption(
      new Option('--fail-on <severity>', 'from which severity on the command ends with 1')
        .choices(['error', 'warning', 'info', 'never'])
        .default('error'),
    )
    .option(
      '--severity <code=level>',
      'weigh a finding otherwise: error, warning, info or off; may be repeated',
      readSeverity,
    )
    .addHelpText(
      'after',
      '\nEnds with 0 without findings at or above --fail-on, with 1 if there are some, with 2 if it could not run.',
    )
    .action(async (path: string | undefined, flags: CheckFlags) => {
      end(await check(path, flags, session))
    })
}

async function check(
  path: string | undefined,
  flags: CheckFlags,
  session: Session,
): Promise<ExitCode> {
  const {failOn, format, languages, locale, severity} = flags
  const mark = byteOrderMark(flags)
  const recipients = await readRecipients(flags)
  const {access, config, source} = await readConfig(path, flags, session)
  const found = analyzeRouting(config, {
    ...recipients,
    ...languageIdsOf(languages),
    severity,
  })
  const findings = provenFindings(found, access)
  const names = documentNames([config], languages)
  const result: CheckResult = {
    config,
    failOn,
    findings: describeFindings(findings, config, names, {languages, locale}),
    names,
    source,
  }
  await session.out.write(`${mark}${reports[format](result, session.out)}`)
  return result.findings.some((finding) => isFailure(finding, failOn))
    ? exitCode.findings
    : exitCode.clean
}
