import type {RawDocument} from '../../../content/contentClient.ts'
import type {StoredDocument} from '../../engine/documents.ts'
import {stored} from '../../filledLake.ts'

/** A dataset's documents as the plugin holds them. */
export function content(...documents: readonly StoredDocument[]): ReadonlyMap<string, RawDocument> {
  return new Map(documents.map((document) => [String(document['_id']), stored(document)]))
}
