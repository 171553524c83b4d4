import {execFile} from 'node:child_process'
import {promisify} from 'node:util'

const execute = promisify(execFile)

/** Runs a command to its end and gives what it printed; rejects with what it complained about. */
export async function run(
  command: string,
  parameters: readonly string[],
  folder: string,
): Promise<string> {
  const {stdout} = await execute(command, parameters, {cwd: folder, maxBuffer: 2 ** 26}).catch(
    (error: {readonly stdout: string; readonly stderr: string}) => {
      throw new Error([command, ...parameters, '\n', error.stdout, error.stderr].join(' '), {
        cause: error,
      })
    },
  )
  return stdout
}

/** Installs packages in a folder that has nothing yet, as a project of its own would. */
export async function installIn(folder: string, packages: readonly string[]): Promise<void> {
  const quietly = ['--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error']
  await run('npm', ['install', ...quietly, ...packages], folder)
}
