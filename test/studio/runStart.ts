import {spawn, type ChildProcess} from 'node:child_process'
import {once} from 'node:events'
import {createInterface} from 'node:readline'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** How a start ended. */
export interface Ended {
  readonly code: number | null
  readonly stdout: readonly string[]
  readonly stderr: readonly string[]
}

/** A start of the Studio as a process of its own, the way `npm start` does it. */
export interface Started {
  /** The address that it prints when it is ready; rejects when it ends without one. */
  readonly url: Promise<string>
  readonly ended: Promise<Ended>
  /** Sends what Ctrl-C sends, and waits for the end. */
  interrupt(signal?: 'SIGINT' | 'SIGTERM'): Promise<Ended>
}

const children = new Set<ChildProcess>()

/** Runs `studio/start.ts`, by default without a project of sanity.io, whatever this machine has set. */
export function runStart(flags: readonly string[], environment: NodeJS.ProcessEnv = {}): Started {
  const child = spawn(process.execPath, ['studio/start.ts', ...flags], {
    cwd: root,
    env: {
      ...process.env,
      SANITY_STUDIO_PROJECT_ID: '',
      SANITY_STUDIO_DATASET: '',
      ...environment,
    },
  })
  children.add(child)
  const stdout: string[] = []
  const stderr: string[] = []
  const url = new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      stdout.push(line)
      const [address] = /http:\S+/.exec(line) ?? []
      if (address !== undefined) resolve(address)
    })
    child.once('close', () =>
      reject(new Error(`It ended before it was ready: ${stderr.join('\n')}`)),
    )
  })
  // Most tests of an early end do not ask for the address.
  url.catch(() => {})
  createInterface(child.stderr).on('line', (line) => stderr.push(line))
  const ended = once(child, 'close').then(() => {
    children.delete(child)
    return {code: child.exitCode, stdout, stderr}
  })
  const interrupt: Started['interrupt'] = (signal = 'SIGINT') => {
    child.kill(signal)
    return ended
  }
  return {url, ended, interrupt}
}

/** Ends what a failed test left running. */
export async function endAll(): Promise<void> {
  await Promise.all(
    [...children].map(async (child) => {
      child.kill('SIGKILL')
      await once(child, 'close')
    }),
  )
}
