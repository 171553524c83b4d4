import {resolve} from 'node:path'
import {fileURLToPath} from 'node:url'

import {readFlags} from './flags.ts'
import {readProject} from './project.ts'
import {readEnvironment} from './readEnvironment.ts'
import {StartProblem} from './startProblem.ts'
import {startStudio, type RunningStudio} from './startStudio.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

let running: RunningStudio | undefined
process.on('SIGINT', stop)
process.on('SIGTERM', stop)
try {
  const flags = readFlags(process.argv.slice(2))
  if (flags !== undefined) await start(flags)
} catch (error) {
  console.error(error instanceof StartProblem ? error.message : error)
  process.exitCode = 1
}

async function start(flags: NonNullable<ReturnType<typeof readFlags>>): Promise<void> {
  const project = readProject(await readEnvironment(root))
  running = await startStudio({
    ...flags,
    root,
    project,
    dataFolder: resolve(flags.data),
    onBuild: () => console.log('Building the Studio; the next start is faster.'),
  })
  console.log(`The Studio is ready: ${running.url}`)
  console.log('Stop it with Ctrl-C.')
}

/** npm passes on the Ctrl-C that the terminal sends to this process as well, so it may come twice. */
function stop(): void {
  if (running === undefined) process.exit(0)
  running.close().catch((error: unknown) => {
    console.error(error)
    process.exitCode = 1
  })
}
