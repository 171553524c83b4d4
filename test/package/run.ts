import {execFile} from 'node:child_process'
import {promisify} from 'node:util'

const execute = promisify(execFile)

/**
 * Runs a command to its end and gives what it printed; rejects with what it complained about.
 *
 * @param environment - what the command finds in its environment besides what is there
 */
export async function run(
  command: string,
  parameters: readonly string[],
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<string> {
  const env = {...process.env, ...environment}
  const {stdout} = await execute(command, parameters, {
    cwd: folder,
    env,
    maxBuffer: 2 ** 26,
  }).catch((error: {readonly stdout: string; readonly stderr: string}) => {
    throw new Error([command, ...parameters, '\n', error.stdout, error.stderr].join(' '), {
      cause: error,
    })
  })
  return stdout
}

const quietly = ['--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error']

/** Installs packages in a folder that has nothing yet, as a project of its own would. */
export async function installIn(
  folder: string,
  packages: readonly string[],
  flags: readonly string[] = [],
): Promise<void> {
  await run('npm', ['install', ...quietly, ...flags, ...packages], folder)
}

/** Adds packages to a project on paper only: what npm would install stands in `package-lock.json`. */
export async function resolveIn(folder: string, packages: readonly string[]): Promise<void> {
  await run('npm', ['install', '--package-lock-only', ...quietly, ...packages], folder)
}
