import {
  idOf,
  isPublicId,
  isSystemId,
  layerOf,
  publishedIdOf,
  type LakeDocument,
} from '../store/document.ts'
import {isUnpublishing} from '../releases/release.ts'

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

/** How many perspectives are remembered: those of a few people who look at releases. */
const mostViews = 30

/** Whose view it is. */
export interface Reader {
  readonly publicOnly: boolean
  /** The condition of what this one may read, which tells it from others; undefined for everything. */
  readonly reads: string | undefined
  /** Leaves out what this one may not read. */
  readonly visible: (documents: readonly LakeDocument[]) => readonly LakeDocument[]
}

/** Views of a dataset, computed once per perspective until the content changes. */
export class ViewCache {
  readonly #documents: () => ReadonlyMap<string, LakeDocument>
  readonly #views = new Map<string, View>()

  constructor(documents: () => ReadonlyMap<string, LakeDocument>) {
    this.#documents = documents
  }

  /** The documents in a perspective; `publicOnly` hides every id with a dot, and `visible` what else cannot be read. */
  get(perspective: Perspective, {publicOnly, reads, visible}: Reader): View {
    const key = JSON.stringify([publicOnly, reads, perspective])
    const cached = this.#views.get(key)
    if (cached) return cached
    const known = this.#documents()
    const all = [...known.values()].filter(({_id}) => !publicOnly || isPublicId(_id))
    const stored = visible(all)
    const view = viewOf(perspective === 'raw' ? stored : layered(stored, perspective))
    if (this.#views.size >= mostViews) this.#views.clear()
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
  const list = [...documents].toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1))
  return {list, byId: new Map(list.map((document) => [idOf(document), document]))}
}

function layered(stored: readonly LakeDocument[], layers: readonly string[]): LakeDocument[] {
  const ranks = new Map(['published', ...layers.toReversed()].map((layer, rank) => [layer, rank]))
  const rankOf = (document: LakeDocument) => ranks.get(layerOf(idOf(document))) ?? -1
  const winners = new Map<string, LakeDocument>()
  for (const document of stored) {
    const id = publishedIdOf(idOf(document))
    const rival = winners.get(id)
    if (rankOf(document) >= 0 && (!rival || rankOf(document) > rankOf(rival))) {
      winners.set(id, document)
    }
  }
  const visible = [...winners].filter(([, document]) => !isUnpublishing(document))
  const onlyPublished = layers.every((layer) => layer === 'published')
  if (!onlyPublished) return visible.map(([id, document]) => overlaid(id, document))
  return visible.filter(([id]) => !isSystemId(id)).map(([, document]) => document)
}

/** The document under the id that it would be published with. */
function overlaid(_id: string, document: LakeDocument): LakeDocument {
  return {...document, _id, _originalId: idOf(document)}
}
