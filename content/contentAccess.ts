import {parseDocumentId, type Perspective} from '../engine/index.ts'
import {isRecord} from '../engine/isRecord.ts'
import {type ContentLayer, readAccessList} from './accessList.ts'
import {type ContentClient, type RawDocument, uncached} from './contentClient.ts'
import {categoryGroupType} from '../engine/storedNames.ts'
import {readsAsPublic} from './seenByPublic.ts'
import {reasonOfFailure, type UnavailableReason} from './unavailableReason.ts'

/** Why it is not known that everything is seen. */
export type PartialReason =
  /** Drafts, releases and whatever else has a dot in its id are hidden from the public. */
  | {readonly kind: 'no-token'}
  /** What may be read is told by conditions, which do not surely find all of it. */
  | {readonly kind: 'filters'; readonly filters: readonly string[]}
  /** The access list could not be read. */
  | {readonly kind: 'unknown'; readonly reason: UnavailableReason}

/**
 * Whether all documents of support are seen by whoever reads them: where they are `partial`, Content Lake leaves out the others
 * without a word, and nothing is proven by what is not there.
 */
export type ContentAccess =
  | {readonly kind: 'whole'}
  | {
      readonly kind: 'partial'
      readonly reason: PartialReason
      /** The layers that are seen whole nevertheless. */
      readonly covered: ReadonlySet<ContentLayer>
      /** Ids of documents that are referred to, that exist and that may not be read. */
      readonly withheld: ReadonlySet<string>
    }

/** Everything is seen. */
export const wholeAccess: ContentAccess = {kind: 'whole'}

const none: ReadonlySet<never> = new Set()

/** The access in a perspective: drafts that are hidden leave what is published whole. */
export function accessIn(access: ContentAccess, perspective: Perspective): ContentAccess {
  if (access.kind === 'whole') return access
  const states = typeof perspective === 'string' ? [perspective] : perspective
  const isWhole = ['published', ...states].every((state) => access.covered.has(layerOf(state)))
  return isWhole ? wholeAccess : access
}

function layerOf(state: string): ContentLayer {
  return state === 'published' || state === 'drafts' ? state : 'versions'
}

const tag = 'support-routing.access'

/**
 * Asks what a client may read of its dataset, with the request that a Studio makes for its own forms as well.
 *
 * Never rejects: an access list that cannot be read, as by some tokens, leaves open what is seen. Without a token nothing is asked.
 *
 * @param waitMs - Milliseconds after which it is not known.
 */
export async function fetchAccess(
  client: ContentClient,
  waitMs: number,
  signal?: AbortSignal,
): Promise<ContentAccess> {
  if (readsAsPublic(client)) {
    return {
      covered: new Set(['published']),
      kind: 'partial',
      reason: {kind: 'no-token'},
      withheld: none,
    }
  }
  const timeout = AbortSignal.timeout(waitMs)
  try {
    const {dataset, projectId} = client.config()
    const answer = await client.withConfig(uncached).request<unknown>({
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      tag,
      url: `/projects/${projectId}/datasets/${dataset}/acl`,
    })
    const list = readAccessList(answer)
    if (!list) throw new Error('The answer is no access list.')
    const {covered, filters} = list
    if (covered.size === 3) return wholeAccess
    return {covered, kind: 'partial', reason: {filters, kind: 'filters'}, withheld: none}
  } catch (error) {
    const reason: UnavailableReason = timeout.aborted
      ? {kind: 'no-answer', waitedMs: waitMs}
      : reasonOfFailure(error)
    return {covered: none, kind: 'partial', reason: {kind: 'unknown', reason}, withheld: none}
  }
}

/** The ids that groups refer to and that no published document has, whatever a market calls its fields. */
export function missingReferences(
  documents: ReadonlyMap<string, RawDocument>,
): ReadonlySet<string> {
  const missing = new Set<string>()
  for (const document of documents.values()) {
    if (document['_type'] !== categoryGroupType) continue
    for (const field of Object.values(document)) {
      for (const item of Array.isArray(field) ? Array.from<unknown>(field) : []) {
        const ref = isRecord(item) ? item['_ref'] : undefined
        if (typeof ref !== 'string' || documents.has(ref)) continue
        // Nothing else than what is published can be referred to.
        if (parseDocumentId(ref)?.state === 'published') missing.add(ref)
      }
    }
  }
  return missing
}

/** How many documents are asked about at once, so that the address of the request stays short. */
const mostAtOnce = 50

/** Which of some documents exist and may not be read. Rejects where that cannot be asked. */
export async function fetchWithheld(
  client: ContentClient,
  ids: readonly string[],
  signal?: AbortSignal,
): Promise<ReadonlySet<string>> {
  const {dataset} = client.config()
  const withheld = new Set<string>()
  for (let start = 0; start < ids.length; start += mostAtOnce) {
    const some = ids.slice(start, start + mostAtOnce)
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that no other request waits behind many
    const answer = await client.withConfig(uncached).request<unknown>({
      query: {excludeContent: 'true'},
      tag,
      url: `/data/doc/${dataset}/${some.map(encodeURIComponent).join(',')}`,
      ...(signal && {signal}),
    })
    const omitted: unknown = isRecord(answer) ? answer['omitted'] : undefined
    for (const each of Array.isArray(omitted) ? Array.from<unknown>(omitted) : []) {
      if (!isRecord(each) || each['reason'] !== 'permission') continue
      if (typeof each['id'] === 'string') withheld.add(each['id'])
    }
  }
  return withheld
}
