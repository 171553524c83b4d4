import {isBlank} from '../../engine/blankText.ts'
import {type FieldNames, settingsId, settingsType} from '../../engine/index.ts'
import {isRecord} from '../../engine/isRecord.ts'
import {readTicketType} from '../../engine/membership.ts'
import {readDocument, readName} from '../../engine/readDocument.ts'
import {readFieldNames} from '../../engine/readRoutingConfig.ts'
import type {Steps} from '../../engine/steps.ts'
import {readThresholdMs} from '../../engine/threshold.ts'
import type {ContentDocument, ContentDocuments} from './publishedContent.ts'

/** What is wrong with a published document that an earlier version stands in for. */
export type KeptProblem =
  /** The toggle holds something else than true, false or nothing. */
  | 'toggle-malformed'
  /** The Ticket Type is missing or none. */
  | 'ticket-type-malformed'
  /** The name of a group, by which tickets name it, is no localized text, or has none in any language. */
  | 'name-malformed'
  /** The sub-categories of a group are no list of references into the dataset. */
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
 * Kept are exactly: a sub-category whose toggle is neither true, false nor empty; a group without a valid Ticket Type, without a
 * name that is localized text, or whose sub-categories are no list of references; and Support Settings that are gone or have no
 * usable threshold, also while no group is STORE, since one may be again. The Studio refuses to publish each of these, so they
 * come from a script or an accident, and would send tickets elsewhere without anybody having decided it.
 *
 * Everything else counts at once: deletions of groups and sub-categories, a toggle that was emptied, other names; and what no
 * ticket is routed by, like the name of a sub-category. So does what was malformed in the same way before, by the meaning that
 * the engine gives to it.
 */
export function* keepGood(
  known: ContentDocuments | undefined,
  published: ContentDocuments,
  given: Partial<FieldNames> | undefined,
): Steps<GoodContent> {
  if (!known) return {documents: published, kept: []}
  const fieldNames = readFieldNames(given)
  const documents = new Map(published)
  const kept: KeptDocument[] = []
  const keep = (before: ContentDocument, problem: KeptProblem) => {
    documents.set(before._id, before)
    kept.push({documentId: before._id, problem, revision: before._rev})
  }
  for (const document of published.values()) {
    yield
    if (document._type === settingsType) continue
    const before = known.get(document._id)
    // What did not change was judged before.
    if (before?._type !== document._type || before._rev === document._rev) continue
    const old = problemsOf(before, fieldNames)
    const problem = problemsOf(document, fieldNames).find((each) => !old.includes(each))
    if (problem) keep(before, problem)
  }
  const before = known.get(settingsId)
  if (before?._type === settingsType && problemsOf(before, fieldNames).length === 0) {
    const settings = published.get(settingsId)
    const isThere = settings?._type === settingsType
    const [problem] = isThere ? problemsOf(settings, fieldNames) : ['settings-deleted' as const]
    if (problem) keep(before, problem)
  }
  return {documents, kept}
}

/** What is wrong with a document, by what the engine understands of it. */
function problemsOf(document: ContentDocument, fieldNames: FieldNames): readonly KeptProblem[] {
  const {categoryGroup, settings, subcategory} = readDocument(document, document._id, fieldNames)
  if (subcategory) {
    const toggle = subcategory.submitToExternalPartners
    const isMeant = typeof toggle === 'boolean' || toggle === undefined || toggle === null
    return isMeant ? [] : ['toggle-malformed']
  }
  if (categoryGroup) {
    const {isListMalformed, items} = categoryGroup
    const areReferences = items.every(({ref}) => ref !== undefined)
    return [
      ...(readTicketType(categoryGroup) ? [] : (['ticket-type-malformed'] as const)),
      ...(isLocalizedText(document['name']) ? [] : (['name-malformed'] as const)),
      ...(isListMalformed !== true && areReferences ? [] : (['subcategories-malformed'] as const)),
    ]
  }
  return settings && readThresholdMs(settings) === undefined ? ['threshold-malformed'] : []
}

/** Text in some language, and nothing but text in any: as an object of languages, or as a list with an item for each. */
function isLocalizedText(name: unknown): boolean {
  const texts = Array.isArray(name) ? name.map(textOfItem) : textsOfObject(name)
  return (
    texts.every((text) => typeof text === 'string') &&
    texts.some((text) => typeof text === 'string' && !isBlank(text))
  )
}

/** The text of an item; empty while there is none in its language, and no text where it has no language. */
function textOfItem(item: unknown): unknown {
  const isEmpty = isRecord(item) && (item['value'] ?? undefined) === undefined
  const filled = isEmpty ? {...item, value: ''} : item
  return Object.values(readName([filled]).name)[0]
}

function textsOfObject(name: unknown): readonly unknown[] {
  // What Sanity itself keeps in an object begins with an underscore.
  return Object.entries(isRecord(name) ? name : {}).flatMap(([key, text]) =>
    key.startsWith('_') || text === undefined || text === null ? [] : [text],
  )
}
