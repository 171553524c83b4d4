import {pipeline, Readable} from 'node:stream'
import {createGunzip} from 'node:zlib'
import {createTarDecoder} from 'modern-tar'

import {CliProblem} from '../cliProblem.ts'

/** Where a tar header says that it is one. */
const tarMagic = {at: 257, text: 'ustar'} as const
const headerLength = 512

/**
 * The documents' text within an export: of an `.ndjson` file all of it, of a `.tar.gz` its `data.ndjson`, while assets pass by unread.
 *
 * What it is shows in the bytes, so that a pipe needs no name. It is read to the end, since an export that is cut off is none.
 *
 * @throws {@link CliProblem} when it is damaged, cut off, or holds no documents, or those of two datasets.
 */
export async function* readExportData(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
): AsyncGenerator<Uint8Array> {
  const {head, all} = await peek(chunks, 2)
  const isGzip = head[0] === 0x1f && head[1] === 0x8b
  const plain = await peek(isGzip ? gunzip(all, file) : all, headerLength)
  if (isTar(plain.head)) yield* readTar(plain.all, file)
  else yield* plain.all
}

function isTar(head: Uint8Array): boolean {
  const {at, text} = tarMagic
  return Buffer.from(head.subarray(at, at + text.length)).toString('latin1') === text
}

async function* gunzip(chunks: AsyncIterable<Uint8Array>, file: string) {
  // The iteration below throws what goes wrong in either stream.
  const unzipped = pipeline(Readable.from(chunks), createGunzip(), () => {})
  try {
    for await (const chunk of unzipped) yield bytesOf(chunk)
  } catch (error) {
    if (!isZlibError(error)) throw error
    throw error.code === 'Z_BUF_ERROR' ? cutOff(file, error) : damaged(file, error)
  }
}

/** Both kinds of streams say `any` of what they hold. */
function bytesOf(chunk: unknown): Uint8Array {
  if (chunk instanceof Uint8Array) return chunk
  throw new TypeError('A stream of bytes holds something else.')
}

async function* readTar(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
): AsyncGenerator<Uint8Array> {
  let found: string | undefined
  try {
    for await (const {header, body} of streamOf(chunks).pipeThrough(
      createTarDecoder({strict: true}),
    )) {
      if (header.type === 'file' && /(?:^|\/)data\.ndjson$/u.test(header.name)) {
        if (found !== undefined) throw twoDatasets(file, found, header.name)
        found = header.name
        yield* body
      } else {
        // Not `cancel`: while an entry waits to be cancelled the decoder goes on, and takes it for the next one.
        await body.pipeTo(new WritableStream())
      }
    }
  } catch (error) {
    if (error instanceof CliProblem || isSystemError(error)) throw error
    throw /truncated/iu.test(String(error)) ? cutOff(file, error) : damaged(file, error)
  }
  if (found === undefined) {
    throw new CliProblem(
      `${file} holds no data.ndjson, so it is no dataset export. Make one with: npx sanity dataset export`,
    )
  }
}

/** A stream of the web, which node can make out of an iteration but whose types know nothing of it. */
function streamOf(chunks: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]()
  return new ReadableStream({
    cancel: async () => {
      await iterator.return?.()
    },
    pull: async (controller) => {
      const next = await iterator.next()
      if (next.done === true) controller.close()
      else controller.enqueue(next.value)
    },
  })
}

function isZlibError(error: unknown): error is Error & {readonly code: string} {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    error.code.startsWith('Z_')
  )
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error
}

function twoDatasets(file: string, first: string, second: string): CliProblem {
  return new CliProblem(
    `${file} holds two datasets: ${first} and ${second}. Name an archive with one of them.`,
  )
}

function cutOff(file: string, cause: unknown): CliProblem {
  return new CliProblem(`${file} is cut off. Copy it again, or export the dataset again.`, {cause})
}

function damaged(file: string, cause: unknown): CliProblem {
  return new CliProblem(`${file} is damaged. Copy it again, or export the dataset again.`, {cause})
}

/** The first bytes of a stream, and all of it. */
interface Peeked {
  readonly head: Uint8Array
  readonly all: AsyncIterable<Uint8Array>
}

/** Looks at the beginning of a stream without losing it; `head` is shorter than asked for when the stream is. */
async function peek(chunks: AsyncIterable<Uint8Array>, length: number): Promise<Peeked> {
  const iterator = chunks[Symbol.asyncIterator]()
  let head: Uint8Array = new Uint8Array()
  let isDone = false
  while (head.length < length && !isDone) {
    const next = await iterator.next()
    if (next.done === true) isDone = true
    else head = Buffer.concat([head, next.value])
  }
  return {all: rejoin(head, iterator, isDone), head}
}

async function* rejoin(
  head: Uint8Array,
  iterator: AsyncIterator<Uint8Array>,
  isDone: boolean,
): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head
    if (isDone) return
    for (;;) {
      const next = await iterator.next()
      if (next.done === true) return
      yield next.value
    }
  } finally {
    // Whoever stops early closes the file.
    await iterator.return?.()
  }
}
