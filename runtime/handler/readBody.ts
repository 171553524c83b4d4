/** What a request carries, or that it is more than it may be. */
export type ReadBody =
  | {readonly kind: 'read'; readonly text: string}
  | {readonly kind: 'too-large'}
  /** The bytes are no UTF-8. */
  | {readonly kind: 'no-text'}

/**
 * Reads the text of a request, and never keeps more of it than the limit, whatever its headers say.
 *
 * Rejects when the connection breaks.
 */
export async function readBody(request: Request, maxBytes: number): Promise<ReadBody> {
  const declared = Number(request.headers.get('content-length') ?? 0)
  if (declared > maxBytes) {
    await request.body?.cancel()
    return {kind: 'too-large'}
  }
  const decoder = new TextDecoder('utf-8', {fatal: true})
  let text = ''
  let bytes = 0
  const reader = request.body?.getReader()
  for (;;) {
    const part = await reader?.read()
    if (!part || part.done) break
    bytes += part.value.byteLength
    if (bytes > maxBytes) {
      await reader?.cancel()
      return {kind: 'too-large'}
    }
    const piece = decoded(() => decoder.decode(part.value, {stream: true}))
    if (piece === undefined) {
      await reader?.cancel()
      return {kind: 'no-text'}
    }
    text += piece
  }
  const rest = decoded(() => decoder.decode())
  return rest === undefined ? {kind: 'no-text'} : {kind: 'read', text: text + rest}
}

/** A decoder throws a TypeError for bytes that are none of its encoding. */
function decoded(decode: () => string): string | undefined {
  try {
    return decode()
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}
