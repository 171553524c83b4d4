import {createReadStream} from 'node:fs'
import {stat} from 'node:fs/promises'
import {Presets, SingleBar} from 'cli-progress'

import {CliProblem} from '../cliProblem.ts'
import type {Session} from '../session.ts'
import {withoutSecrets} from './source.ts'

/** Bytes of a file or of the standard input, and how messages call it. */
export interface Input {
  readonly name: string
  readonly chunks: AsyncIterable<Uint8Array>
}

/**
 * Opens a file, or the standard input for `-`, with a progress bar where a terminal shows one.
 *
 * @throws {@link CliProblem} when there is no such file, it is an address, or nothing can come from a keyboard.
 */
export async function openInput(
  path: string,
  what: string,
  session: Session,
  showsProgress = true,
): Promise<Input> {
  if (path === '-') {
    if (session.stdin.isTTY === true) {
      throw new CliProblem(`The standard input is a keyboard. Pipe ${what} in, or name a file.`)
    }
    return {chunks: bytesOf(session.stdin), name: 'standard input'}
  }
  if (/^[a-z][a-z\d+.-]+:\/\//iu.test(path)) {
    throw new CliProblem(
      `${withoutSecrets(path)} is an address and no file. Download it first, and name the file.`,
    )
  }
  const size = await sizeOf(path)
  const file = bytesOf(createReadStream(path, {highWaterMark: 1024 * 1024}))
  return {chunks: showsProgress ? withProgress(file, size, session) : file, name: path}
}

async function* bytesOf(stream: AsyncIterable<string | Buffer>): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk
}

async function sizeOf(path: string): Promise<number> {
  try {
    const {size} = await stat(path)
    return size
  } catch (error) {
    throw asProblem(path, error)
  }
}

/** What the system says of a file, with what to do. */
export function asProblem(path: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error
  switch (error.code) {
    case 'ENOENT':
      return new CliProblem(`There is no file ${path}. Check the path.`, {cause: error})
    case 'EACCES':
    case 'EPERM':
      return new CliProblem(`${path} may not be read. Check its permissions.`, {cause: error})
    case 'EISDIR':
      return new CliProblem(`${path} is a folder. Name the .ndjson or .tar.gz file in it.`, {
        cause: error,
      })
    default:
      return new CliProblem(`${path} could not be read: ${error.message}.`, {cause: error})
  }
}

/** Below this a file is read before anybody could look at a bar. */
const worthShowing = 8 * 1024 * 1024
const megabyte = 1024 * 1024

/** The same bytes, with a bar of how many of them have passed; in a pipe there is none. */
async function* withProgress(
  chunks: AsyncIterable<Uint8Array>,
  size: number,
  {err, stderr}: Pick<Session, 'err' | 'stderr'>,
): AsyncGenerator<Uint8Array> {
  if (!err.isTerminal || size < worthShowing) {
    yield* chunks
    return
  }
  const bar = new SingleBar(
    {
      barsize: Math.max(10, Math.min(40, err.width - 40)),
      clearOnComplete: true,
      format: 'Reading {bar} {percentage}% of {megabytes} MB',
      stream: stderr,
    },
    Presets.shades_classic,
  )
  bar.start(size, 0, {megabytes: Math.ceil(size / megabyte)})
  try {
    for await (const chunk of chunks) {
      bar.increment(chunk.length)
      yield chunk
    }
  } finally {
    bar.stop()
  }
}
