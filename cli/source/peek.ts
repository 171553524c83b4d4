/** The first bytes of a stream, and all of it. */
export interface Peeked {
  readonly head: Uint8Array
  readonly all: AsyncIterable<Uint8Array>
}

/** Looks at the beginning of a stream without losing it; `head` is shorter than asked for when the stream is. */
export async function peek(chunks: AsyncIterable<Uint8Array>, length: number): Promise<Peeked> {
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
