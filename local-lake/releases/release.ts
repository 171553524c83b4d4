import {idOf, type LakeDocument, layerOf} from '../store/document.ts'
import {isObject, type JsonObject, textOf} from '../store/json.ts'

/**
 * What a release is at. Content Lake has further states for what it is busy with; here that takes
 * no time, except to bring back an archived release.
 */
export type ReleaseState = 'active' | 'scheduled' | 'published' | 'archived' | 'unarchiving'

/** A content release: versions of documents that are published together. */
export interface Release {
  /** `_.releases.<name>`. */
  readonly id: string
  readonly name: string
  readonly state: ReleaseState
  /** When a scheduled release is published, in ms since 1970; otherwise undefined. */
  readonly publishAtMs: number | undefined
  /** Who answers for it: who made or scheduled it last. */
  readonly userId: string
  readonly document: LakeDocument
}

/** The type of a release's own document. */
export const releaseType = 'system.release'

const prefix = '_.releases.'
const states = ['active', 'scheduled', 'published', 'archived', 'unarchiving'] as const

/** The id of a release's own document. */
export function releaseIdOf(name: string): string {
  return `${prefix}${name}`
}

/** Whether an id is that of a release's own document. */
export function isReleaseId(id: string): boolean {
  return id.startsWith(prefix)
}

/** The release with a name, or undefined. A version may belong to a bundle that has none. */
export function findRelease(
  documents: ReadonlyMap<string, LakeDocument>,
  name: string,
): Release | undefined {
  const document = documents.get(releaseIdOf(name))
  const state = states.find((known) => known === document?.['state'])
  if (!document || !state) return undefined
  const publishAt = textOf(document, 'publishAt')
  return {
    id: idOf(document),
    name,
    state,
    publishAtMs: state === 'scheduled' && publishAt ? timeOf(publishAt) : undefined,
    userId: textOf(document, 'userId') ?? '',
    document,
  }
}

/** A mutation can write anything; a text that is no time is never reached. */
function timeOf(text: string): number | undefined {
  const time = Date.parse(text)
  return Number.isNaN(time) ? undefined : time
}

/** Every release of a dataset. */
export function releasesOf(documents: ReadonlyMap<string, LakeDocument>): readonly Release[] {
  return [...documents.keys()]
    .filter(isReleaseId)
    .flatMap((id) => findRelease(documents, id.slice(prefix.length)) ?? [])
}

/** The versions in a release, in the order of their ids. */
export function versionsOf(
  documents: ReadonlyMap<string, LakeDocument>,
  {name}: Pick<Release, 'name'>,
): readonly LakeDocument[] {
  return [...documents.values()]
    .filter((document) => layerOf(idOf(document)) === name)
    .toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1))
}

/** Whether a version unpublishes its document when its release is published. */
export function isUnpublishing(version: JsonObject): boolean {
  return systemOf(version)['delete'] === true
}

/** What Content Lake itself keeps about a document, in `_system`. */
export function systemOf(document: JsonObject): JsonObject {
  return isObject(document['_system']) ? document['_system'] : {}
}

/** A version without what only a version has. */
export function withoutSystem({_system, ...content}: LakeDocument): JsonObject {
  return content
}
