import {styleText} from 'node:util'

import {CliProblem} from './cliProblem.ts'
import {oneLine} from './format/plainText.ts'

/** A stream that may be a terminal. */
export type OutputStream = NodeJS.WritableStream & {
  readonly isTTY?: boolean
  readonly columns?: number
}

/** Where everything comes from and goes to; those of the process, or any others. */
export interface Streams {
  readonly stdin: NodeJS.ReadableStream & {readonly isTTY?: boolean}
  readonly stdout: OutputStream
  readonly stderr: OutputStream
  readonly env: Readonly<Record<string, string | undefined>>
}

/** The styles that the command line uses. */
export type Style = 'bold' | 'cyan' | 'dim' | 'green' | 'red' | 'yellow'

/** A stream to write text to. */
export interface Output {
  /** Resolves once the reader can take more; whatever is written after the reader left is dropped. */
  readonly write: (text: string) => Promise<void>
  /** Whether somebody still reads. */
  readonly isOpen: () => boolean
  readonly isTerminal: boolean
  /** Columns to fill; endless in a pipe, where nobody wants text to be cut. */
  readonly width: number
  /** Colours text, on a terminal that wants colours. */
  readonly style: (style: Style, text: string) => string
}

const usualWidth = 80

/** Writes to a stream; a reader that leaves early, like `head`, is no failure. */
export function createOutput(stream: OutputStream, env: Streams['env']): Output {
  const isTerminal = stream.isTTY === true
  // As no-color.org says: any text but an empty one.
  const isPlain = !isTerminal || (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb'
  let isOpen = true
  let failure: Error | undefined
  const leave = (error?: Error) => {
    isOpen = false
    if (error && !isReaderGone(error)) failure = error
  }
  stream.on('error', leave)
  stream.on('close', () => leave())

  return {
    isOpen: () => isOpen,
    isTerminal,
    style: (style, text) => (isPlain ? text : styleText(style, text, {validateStream: false})),
    width: isTerminal ? columnsOf(stream, env) : Infinity,
    write: async (text) => {
      if (isOpen && !stream.write(text)) await drained(stream)
      if (failure) {
        throw new CliProblem(`The output could not be written: ${failure.message}.`, {
          cause: failure,
        })
      }
    },
  }
}

/** What is exported on purpose counts before what the terminal says, which may be that it has none. */
function columnsOf(stream: OutputStream, env: Streams['env']): number {
  const wanted = Number(env['COLUMNS'])
  return wanted > 0 ? wanted : stream.columns || usualWidth
}

function isReaderGone(error: Error): boolean {
  return 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED')
}

function drained(stream: OutputStream): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      for (const event of ['drain', 'close', 'error']) stream.off(event, finish)
      resolve()
    }
    for (const event of ['drain', 'close', 'error']) stream.on(event, finish)
  })
}

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
