import {
  type FieldNames,
  readRoutingConfig,
  settingsId,
  settingsType,
  subcategoryType,
  categoryGroupType,
} from '../../engine/index.ts'
import {readTicketType} from '../../engine/membership.ts'
import {readThresholdMs} from '../../engine/threshold.ts'
import type {ContentDocument, ContentDocuments} from './publishedContent.ts'

/** What is wrong with a published document that an earlier version stands in for. */
export type KeptProblem =
  /** The toggle holds something else than true, false or nothing. */
  | 'toggle-malformed'
  /** The Ticket Type is missing or none. */
  | 'ticket-type-malformed'
  /** The sub-categories of a group are no list of references. */
  | 'subcategories-malformed'
  /** Support Settings have no threshold that could be compared. */
  | 'threshold-malformed'
  /** Support Settings are not published any more. */
  | 'settings-deleted'

/** A document that is routed on in its last good version, since the published one cannot be meant. */
export interface KeptDocument {
  readonly documentId: string
  readonly problem: KeptProblem
  /** `_rev` of the version that is routed on. */
  readonly revision: string
}

/** Documents to route on. */
export interface GoodContent {
  readonly documents: ContentDocuments
  /** By id; empty when everything is routed on as it is published. */
  readonly kept: readonly KeptDocument[]
}

/**
 * Takes what is published, but for documents that no editor can have meant: they stay as they were when they were good.
 *
 * Kept are exactly: a sub-category whose toggle is neither true, false nor empty; a group without a valid Ticket Type, or
 * whose sub-categories are no list of references; and Support Settings that are gone or have no usable threshold, also while
 * no group is STORE, since one may be again. The Studio refuses to publish each of these, so they come from a script or an
 * accident, and would send tickets elsewhere without anybody having decided it.
 *
 * Everything else counts at once, deletions of groups and sub-categories and a toggle that was emptied included; and so does a
 * malformed document that was never good, by the meaning that the engine gives to it.
 */
export function keepGood(
  known: ContentDocuments | undefined,
  published: ContentDocuments,
  fieldNames: Partial<FieldNames> | undefined,
): GoodContent {
  if (!known) return {documents: published, kept: []}
  const documents = new Map(published)
  const kept: KeptDocument[] = []
  const keep = (documentId: string, problem: KeptProblem) => {
    const before = known.get(documentId)
    if (!before || problemOf(before, fieldNames)) return
    documents.set(documentId, before)
    kept.push({documentId, problem, revision: before._rev})
  }
  for (const document of published.values()) {
    if (document._type === settingsType) continue
    // What did not change was judged before.
    const isNews = known.get(document._id)?._rev !== document._rev
    const problem = isNews ? problemOf(document, fieldNames) : undefined
    if (problem) keep(document._id, problem)
  }
  const settings = published.get(settingsId)
  const isThere = settings?._type === settingsType
  const problem = isThere ? problemOf(settings, fieldNames) : 'settings-deleted'
  if (problem) keep(settingsId, problem)
  return {documents, kept}
}

function problemOf(
  document: ContentDocument,
  fieldNames: Partial<FieldNames> | undefined,
): KeptProblem | undefined {
  const {_id: id, _type: type} = document
  const config = readOne(document, fieldNames)
  if (type === subcategoryType) {
    const toggle = config.subcategories.get(id)?.submitToExternalPartners
    return typeof toggle === 'boolean' || toggle === undefined || toggle === null
      ? undefined
      : 'toggle-malformed'
  }
  if (type === categoryGroupType) {
    const group = config.categoryGroups.get(id)
    if (!group || !readTicketType(group)) return 'ticket-type-malformed'
    const isGood = !group.isListMalformed && group.items.every(({ref}) => ref !== undefined)
    return isGood ? undefined : 'subcategories-malformed'
  }
  return readThresholdMs(config.settings) === undefined ? 'threshold-malformed' : undefined
}

/** What the engine understands of one document. */
function readOne(document: ContentDocument, fieldNames: Partial<FieldNames> | undefined) {
  return readRoutingConfig([document], fieldNames && {fieldNames})
}
