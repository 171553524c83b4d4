import {isPublicId, layerOf, publishedIdOf, type LakeDocument} from '../store/document.ts'
import {isObject} from '../store/json.ts'

/** How documents are seen: as stored, or through layers of which the first that has one wins. */
export type Perspective = 'raw' | readonly string[]

/** The documents that a query runs on. */
export interface View {
  readonly list: readonly LakeDocument[]
  readonly byId: ReadonlyMap<string, LakeDocument>
}

/**
 * Reads the `perspective` of a request. Without one it is `raw` before API version 2025-02-19 and
 * `published` from then on.
 */
export function readPerspective(text: string | undefined, apiVersion: string): Perspective {
  if (text === undefined || text === '') return apiVersion < '2025-02-19' ? 'raw' : ['published']
  if (text === 'raw') return 'raw'
  return text.split(',').map((layer) => (layer === 'previewDrafts' ? 'drafts' : layer))
}

/** Views of a dataset, computed once per perspective until the content changes. */
export class ViewCache {
  readonly #documents: () => ReadonlyMap<string, LakeDocument>
  readonly #views = new Map<string, View>()

  constructor(documents: () => ReadonlyMap<string, LakeDocument>) {
    this.#documents = documents
  }

  /** The documents in a perspective; `publicOnly` hides every id with a dot. */
  get(perspective: Perspective, publicOnly = false): View {
    const key = `${publicOnly}:${String(perspective)}`
    const cached = this.#views.get(key)
    if (cached) return cached
    const stored = [...this.#documents().values()].filter(({_id}) => !publicOnly || isPublicId(_id))
    const view = viewOf(perspective === 'raw' ? stored : layered(stored, perspective))
    this.#views.set(key, view)
    return view
  }

  /** Forgets everything, because the content changed. */
  clear(): void {
    this.#views.clear()
  }
}

/** A view of exactly these documents, in the order of their ids. */
export function viewOf(documents: Iterable<LakeDocument>): View {
  const list = [...documents].toSorted((a, b) => (a._id < b._id ? -1 : 1))
  return {list, byId: new Map(list.map((document) => [document._id, document]))}
}

function layered(stored: readonly LakeDocument[], layers: readonly string[]): LakeDocument[] {
  const ranks = new Map(['published', ...layers.toReversed()].map((layer, rank) => [layer, rank]))
  const rankOf = (document: LakeDocument) => ranks.get(layerOf(document._id)) ?? -1
  const winners = new Map<string, LakeDocument>()
  for (const document of stored) {
    const id = publishedIdOf(document._id)
    const rival = winners.get(id)
    if (rankOf(document) >= 0 && (!rival || rankOf(document) > rankOf(rival))) {
      winners.set(id, document)
    }
  }
  const visible = [...winners].filter(([, document]) => !isMarkedDeleted(document))
  if (layers.length === 1 && layers[0] === 'published') return visible.map(([, it]) => it)
  return visible.map(([id, it]) => ({...it, _id: id, _originalId: it._id}))
}

/** A version that unpublishes its document when the release goes out. */
function isMarkedDeleted(document: LakeDocument): boolean {
  return isObject(document['_system']) && document['_system']['delete'] === true
}
