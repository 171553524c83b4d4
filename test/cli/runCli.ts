import {Readable, Writable} from 'node:stream'

import {run} from '../../cli/run.ts'

/** What a run of the command line left behind. */
export interface CliRun {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** How a run differs from one with closed input and two pipes. */
export interface CliOptions {
  readonly stdin?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
  /** The columns of a terminal in the place of both pipes. */
  readonly terminal?: number
  /** Whether the input is a keyboard. */
  readonly keyboard?: boolean
}

/** Runs the command line within this process. */
export async function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliRun> {
  const {env = {}, keyboard = false, stdin = '', terminal} = options
  const stdout = collector(terminal)
  const stderr = collector(terminal)
  const bytes = typeof stdin === 'string' ? Buffer.from(stdin) : stdin
  const input = Object.assign(Readable.from([bytes]), {isTTY: keyboard})
  const code = await run(args, {env, stderr: stderr.stream, stdin: input, stdout: stdout.stream})
  return {code, stderr: stderr.text(), stdout: stdout.text()}
}

/** A stream that keeps what is written; a terminal when it has columns. */
export function collector(columns?: number) {
  const chunks: Buffer[] = []
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk)
      done()
    },
  })
  return {
    stream: Object.assign(stream, columns === undefined ? {} : {columns, isTTY: true}),
    text: () => Buffer.concat(chunks).toString(),
  }
}
