import {isObject} from './json.ts'

/** A document as the lake stores it. Never changed in place: every write makes a new one. */
export interface LakeDocument {
  readonly _id: string
  readonly _type: string
  /** The id of the transaction that wrote it. */
  readonly _rev: string
  /** ISO 8601. */
  readonly _createdAt: string
  /** ISO 8601. */
  readonly _updatedAt: string
  readonly [field: string]: unknown
}

const systemFields = ['_id', '_type', '_rev', '_createdAt', '_updatedAt'] as const

/** Whether a value has every field that a stored document must have. */
export function isLakeDocument(value: unknown): value is LakeDocument {
  return isObject(value) && systemFields.every((field) => typeof value[field] === 'string')
}

/** The id of a document. */
export function idOf({_id}: {readonly _id: string}): string {
  return _id
}

/** The revision of a document: the id of the transaction that wrote it. */
export function revisionOf({_rev}: {readonly _rev: string}): string {
  return _rev
}

/** The id without its `drafts.` or `versions.<release>.` prefix. */
export function publishedIdOf(id: string): string {
  if (id.startsWith('drafts.')) return id.slice('drafts.'.length)
  if (id.startsWith('versions.')) return id.split('.').slice(2).join('.')
  return id
}

/** The id of the draft of a document. */
export function draftIdOf(id: string): string {
  return `drafts.${publishedIdOf(id)}`
}

/** Where an id belongs: `published`, `drafts`, or the name of a release. */
export function layerOf(id: string): string {
  if (id.startsWith('drafts.')) return 'drafts'
  if (id.startsWith('versions.')) return id.split('.')[1] ?? 'published'
  return 'published'
}

/** Documents of the lake itself, such as releases, are not seen among the published ones. */
export function isSystemId(id: string): boolean {
  return id.startsWith('_.')
}

/** Documents whose id has a dot (drafts, versions, system documents) are never public. */
export function isPublicId(id: string): boolean {
  return !id.includes('.')
}
