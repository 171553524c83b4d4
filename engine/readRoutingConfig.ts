import type {
  CategoryGroupConfig,
  Perspective,
  RoutingConfig,
  SettingsConfig,
  SubcategoryConfig,
} from './config.ts'
import {type DocumentIdentity, parseDocumentId} from './documentId.ts'
import {defaultFieldNames, type FieldNames, settingsId, subcategoryType} from './storedNames.ts'
import {isRecord} from './isRecord.ts'
import {readDocument} from './readDocument.ts'
import {allAtOnce, type Steps} from './steps.ts'

/** How {@link readRoutingConfig} reads a dataset. */
export interface ReadOptions {
  /** Default `published`. In a list, names of releases or `drafts`; `published` comes last wherever it stands. */
  readonly perspective?: Perspective
  /** Stored names of a market that differ from {@link defaultFieldNames}. */
  readonly fieldNames?: Partial<FieldNames>
}

/** A stored document with the parts of its `_id`. */
export interface IdentifiedDocument extends DocumentIdentity {
  readonly document: Readonly<Record<string, unknown>>
  /** A release version that removes the document when the release is published. */
  readonly deleted: boolean
}

/**
 * Reads raw documents of a dataset, drafts and versions included and in any order, as one market's configuration.
 *
 * Documents of other types and values that are no documents are passed over; of two with the same `_id` the later counts.
 *
 * @throws TypeError when `documents` is not iterable; no content of a document ever throws.
 */
export function readRoutingConfig(
  documents: Iterable<unknown>,
  options?: ReadOptions,
): RoutingConfig {
  if (typeof documents?.[Symbol.iterator] !== 'function') {
    throw new TypeError('readRoutingConfig: documents is not iterable; pass an array of documents.')
  }
  return allAtOnce(readInSteps(documents, options))
}

/** {@link readRoutingConfig} in parts. */
export function* readInSteps(
  documents: Iterable<unknown>,
  options?: ReadOptions,
): Steps<RoutingConfig> {
  const perspective = readPerspective(options?.perspective)
  const fieldNames = readFieldNames(options?.fieldNames)
  const latest = new Map<unknown, IdentifiedDocument>()
  for (const document of documents) {
    yield
    const identified = identify(document)
    if (identified) latest.set(identified.document['_id'], identified)
  }

  const subcategories = new Map<string, SubcategoryConfig>()
  const categoryGroups = new Map<string, CategoryGroupConfig>()
  let settings: SettingsConfig | undefined
  const misplacedSettings = new Map<string, SettingsConfig>()
  for (const {id, document} of yield* winners(latest.values(), perspective)) {
    yield
    const read = readDocument(document, id, fieldNames)
    if (read.subcategory) subcategories.set(id, read.subcategory)
    if (read.categoryGroup) categoryGroups.set(id, read.categoryGroup)
    if (read.settings && id === settingsId) settings = read.settings
    else if (read.settings) misplacedSettings.set(id, read.settings)
  }
  return {
    perspective,
    fieldNames,
    subcategories,
    categoryGroups,
    settings,
    misplacedSettings,
    unpublishedSubcategories: yield* findUnpublished(latest.values()),
    unseen: nothing,
  }
}

const nothing: ReadonlySet<string> = /* @__PURE__ */ new Set()

/** Recognizes a stored document of any state; `undefined` for a value without a usable `_id`. */
export function identify(document: unknown): IdentifiedDocument | undefined {
  if (!isRecord(document)) return undefined
  const identity = parseDocumentId(document['_id'])
  if (!identity) return undefined
  const system = document['_system']
  const isVersion = identity.state !== 'published' && identity.state !== 'drafts'
  return {
    ...identity,
    document,
    deleted: isVersion && isRecord(system) && system['delete'] === true,
  }
}

function* winners(
  documents: Iterable<IdentifiedDocument>,
  perspective: Perspective,
): Steps<readonly IdentifiedDocument[]> {
  const stack = typeof perspective === 'string' ? [perspective] : perspective
  const states = [...stack.filter((state) => state !== 'published'), 'published']
  const best = new Map<string, {readonly rank: number; readonly candidate: IdentifiedDocument}>()
  for (const candidate of documents) {
    yield
    const rank = states.indexOf(candidate.state)
    const known = best.get(candidate.id)
    if (rank !== -1 && (!known || rank < known.rank)) best.set(candidate.id, {rank, candidate})
  }
  // A deletion wins its place in the stack before it takes effect, so that it hides the states below it.
  return Array.from(best.values(), ({candidate}) => candidate).filter(({deleted}) => !deleted)
}

function* findUnpublished(
  documents: Iterable<IdentifiedDocument>,
): Steps<ReadonlyMap<string, readonly string[]>> {
  const states = new Map<string, string[]>()
  const published = new Set<string>()
  for (const {id, state, document, deleted} of documents) {
    yield
    if (state === 'published') published.add(id)
    else if (document['_type'] === subcategoryType && !deleted) {
      const known = states.get(id)
      if (known) known.push(state)
      else states.set(id, [state])
    }
  }
  for (const id of published) states.delete(id)
  for (const known of states.values()) known.sort()
  return states
}

function readPerspective(perspective: unknown): Perspective {
  if (perspective === 'drafts') return perspective
  if (!Array.isArray(perspective)) return 'published'
  return Array.from<unknown>(perspective).filter((state) => typeof state === 'string')
}

/** The stored names of a market, all of them. */
export function readFieldNames(given: Partial<FieldNames> | undefined): FieldNames {
  const chosen = Object.entries(given ?? {}).filter(
    ([, name]) => typeof name === 'string' && name !== '',
  )
  return {...defaultFieldNames, ...Object.fromEntries(chosen)}
}
