import {resolve} from 'node:path'
import {fileURLToPath} from 'node:url'

import {readFlags} from './flags.ts'
import {readProject} from './project.ts'
import {readEnvironment} from './readEnvironment.ts'
import {StartProblem} from './startProblem.ts'
import {startStudio, type RunningStudio} from './startStudio.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** How often to see whether npm is still there, in milliseconds. */
const parentCheckMs = 250

let running: RunningStudio | undefined
let isStopping = false
process.on('SIGINT', stop)
process.on('SIGTERM', stop)
stopWithNpm()
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
  if (isStopping) return
  isStopping = true
  if (running === undefined) process.exit(0)
  running.close().catch((error: unknown) => {
    console.error(error)
    process.exitCode = 1
  })
}

/**
 * The shell that npm runs scripts in does not pass on a signal that is sent to npm alone; it only dies of it, and
 * this process would go on without anybody to stop it.
 */
function stopWithNpm(): void {
  if (process.env['npm_lifecycle_event'] === undefined) return
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) stop()
  }, parentCheckMs).unref()
}
