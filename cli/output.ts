import {styleText} from 'node:util'

import {CliProblem} from './cliProblem.ts'
import type {OutputStream, Streams} from './streams.ts'

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
