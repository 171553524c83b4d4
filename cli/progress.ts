import {Presets, SingleBar} from 'cli-progress'

import type {Session} from './session.ts'

/** Below this a file is read before anybody could look at a bar. */
const worthShowing = 8 * 1024 * 1024
const megabyte = 1024 * 1024

/** The same bytes, with a bar of how many of them have passed; in a pipe there is none. */
export async function* withProgress(
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
