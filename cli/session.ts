import {oneLine} from './format/oneLine.ts'
import {createOutput, type Output} from './output.ts'
import type {Streams} from './streams.ts'

/** One run of the command line: where it reads and writes. */
export interface Session {
  readonly stdin: Streams['stdin']
  readonly env: Streams['env']
  readonly out: Output
  readonly err: Output
  /** The stream of `err`, for what draws on it. */
  readonly stderr: Streams['stderr']
  /** Tells something that does not belong to the result, on stderr. */
  readonly note: (text: string) => Promise<void>
}

/** Begins a run. */
export function createSession({stdin, stdout, stderr, env}: Streams): Session {
  const err = createOutput(stderr, env)
  return {
    stdin,
    env,
    out: createOutput(stdout, env),
    err,
    stderr,
    note: (text) => err.write(`${err.style('yellow', 'note')}: ${oneLine(text)}\n`),
  }
}
