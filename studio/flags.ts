import {Command, CommanderError, InvalidArgumentError} from 'commander'

import {StartProblem} from './startProblem.ts'

/** What can be chosen when the Studio is started. */
export interface Flags {
  readonly port: number
  readonly lakePort: number
  readonly data: string
  readonly reset: boolean
}

/**
 * Reads the flags of `npm start`.
 *
 * @returns `undefined` after `--help`, which is printed and leaves nothing to do
 * @throws {@link StartProblem} for a flag or a value that there is not
 */
export function readFlags(flags: readonly string[]): Flags | undefined {
  const command = new Command('npm start --')
    .description('Serves the demo Studio, with a local Content Lake under it.')
    .option('--port <number>', "port of the Studio's page; 0 takes a free one", readPort, 3333)
    .option('--lake-port <number>', 'port of the local lake; 0 takes a free one', readPort, 3900)
    .option('--data <folder>', 'where the local lake keeps its content', '.data')
    .option('--reset', 'begin again with the example content', false)
    .helpOption('--help', 'print this text')
    .addHelpText(
      'after',
      '\nWith SANITY_STUDIO_PROJECT_ID and SANITY_STUDIO_DATASET set, in the environment or in .env,\nthe same Studio opens on that project of sanity.io and no local lake is started.',
    )
    .allowExcessArguments(false)
    .exitOverride()
    .configureOutput({writeErr: () => {}})
  try {
    command.parse(flags, {from: 'user'})
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return undefined
    const [what = ''] = error.message.replace(/^error: /, '').split('\n')
    throw new StartProblem(`${what}; npm start -- --help lists the flags.`, {cause: error})
  }
  return command.opts<Flags>()
}

function readPort(text: string): number {
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  throw new InvalidArgumentError('It must be a number from 0 to 65535')
}
