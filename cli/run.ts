import {Command, CommanderError} from 'commander'

import packageJson from '../package.json' with {type: 'json'}
import {addCheck} from './check/check.ts'
import {CliProblem} from './cliProblem.ts'
import {addDiff} from './diff/diff.ts'
import {type ExitCode, exitCode} from './exitCode.ts'
import {addMatrix} from './matrix/matrix.ts'
import {addRoute} from './route/route.ts'
import {oneLine} from './format/plainText.ts'
import {createSession, type Session, type Streams} from './session.ts'
import {tokenVariable, withoutPasswords} from './source/source.ts'

const exitCodes = `
Exit codes: 0 clean, 1 findings (which ones, each command says), 2 could not run.
A token is read from the environment variable ${tokenVariable}, never from the arguments.`

/**
 * Runs the command line once.
 *
 * The result goes to `stdout`, everything else to `stderr`. Never rejects for what a person can put right.
 *
 * @param args - What stands behind the name of the program.
 */
export async function run(args: readonly string[], streams: Streams): Promise<ExitCode> {
  const session = createSession(streams)
  try {
    refuseToken(args)
    return await runCommand(args, session)
  } catch (error) {
    const what = oneLine(withoutPasswords(messageOf(error)))
    await session.err.write(`${session.err.style('red', 'error')}: ${what}\n`)
    return exitCode.failed
  }
}

async function runCommand(args: readonly string[], session: Session): Promise<ExitCode> {
  let code: ExitCode = exitCode.failed
  let printed = ''
  const end = (result: ExitCode) => {
    code = result
  }
  const program = new Command('support-routing')
    .description(
      'Checks, explains and compares where support tickets go, with the engine that routes them.',
    )
    .version(packageJson.version, '--version', 'print the version')
    .helpOption('-h, --help', 'print this text')
    .addHelpText('after', exitCodes)
    .exitOverride()
    .configureOutput({
      getOutHelpWidth: () => Math.min(session.out.width, 100),
      writeErr: () => {},
      writeOut: (text) => {
        printed += text
      },
    })
  addRoute(program.command('route'), session, end)
  addCheck(program.command('check'), session, end)
  addMatrix(program.command('matrix'), session, end)
  addDiff(program.command('diff'), session, end)
  try {
    if (args.length === 0) throw new CliProblem(`Name a command: ${namesOf(program)}.`)
    await program.parseAsync([...args], {from: 'user'})
    return code
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode !== 0) throw problemOf(error, args, program)
    await session.out.write(printed)
    return exitCode.clean
  }
}

function problemOf(error: CommanderError, [command = '']: readonly string[], program: Command) {
  const isCommand = program.commands.some((each) => each.name() === command)
  const what = withoutValue(error)
    .replace(/^error: /u, '')
    .replaceAll(/\s*\n\s*/gu, ' ')
  const help = `support-routing ${isCommand ? `${command} ` : ''}--help`
  const sentence = /[.!?)]$/u.test(what) ? what : `${what}.`
  return new CliProblem(`${sentence} ${help} lists what there is.`, {cause: error})
}

/** A mistyped option may have the value of another one, like a password or a token. */
function withoutValue({code, message}: CommanderError): string {
  if (code !== 'commander.unknownOption') return message
  return message.replace(/'(--[^=]*|-[^-])[^]*'/u, "'$1'")
}

function namesOf(program: Command): string {
  return program.commands.map((command) => command.name()).join(', ')
}

/** Arguments are seen by everyone on the machine and kept by shells and logs, so not even a refusal repeats them. */
function refuseToken(args: readonly string[]): void {
  if (!args.some((arg) => /^--(?:auth-?)?token(?:=|$)/iu.test(arg))) return
  throw new CliProblem(
    `A token is never an argument, which others can read. Set the environment variable ${tokenVariable}, and make a new token if this one was real.`,
  )
}

function messageOf(error: unknown): string {
  if (error instanceof CliProblem) return error.message
  const what = error instanceof Error ? error.message : String(error)
  return `something unexpected happened: ${what} Please report it with the command.`
}
