import type {RawDocument} from '../../content/contentClient.ts'
import {storedIdOf} from '../../engine/documentId.ts'
import type {Perspective} from '../../engine/index.ts'

/** The state of a document that counts in a perspective; what is published always comes last. */
export function documentIn(
  perspective: Perspective,
  id: string,
  documents: ReadonlyMap<string, RawDocument>,
): RawDocument | undefined {
  const stack = typeof perspective === 'string' ? [perspective] : perspective
  for (const state of stack) {
    const document = documents.get(storedIdOf(id, state))
    if (document) return document
  }
  return documents.get(id)
}
