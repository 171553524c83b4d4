import type {RawDocument} from '../../content/contentClient.ts'
import {parseDocumentId} from '../../engine/index.ts'

const known = new WeakMap<ReadonlyMap<string, RawDocument>, boolean>()

/** Whether any document of a state of the content is a draft; looked for once. */
export function hasDrafts(documents: ReadonlyMap<string, RawDocument>): boolean {
  const found =
    known.get(documents) ??
    Array.from(documents.keys()).some((id) => parseDocumentId(id)?.state === 'drafts')
  known.set(documents, found)
  return found
}
