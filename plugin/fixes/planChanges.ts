import {dequal} from 'dequal/lite'

import type {RawDocument} from '../../content/contentClient.ts'
import {documentIn, type EditedDocument} from '../../content/editedMarket.ts'
import {
  type CategoryGroupConfig,
  categoryGroupType,
  type FindingFix,
  parseDocumentId,
  type Path,
  type PathSegment,
  type RoutingConfig,
  subcategoryType,
} from '../../engine/index.ts'
import {typeOfDocument} from '../content/documentNames.ts'
import type {FieldChange} from './changeField.ts'
import {type EditingRules, landingOf, type NowhereReason} from './whereEditsLand.ts'

const list = 'supportSubcategories'

/** What is to be done for some fixes. */
interface FixPlan {
  readonly changes: readonly FieldChange[]
  /** How many fixes the changes carry out; several in one field are one change. */
  readonly planned: number
  /** How many are done already, in drafts that wait to be published. */
  readonly waiting: number
  /** Why others cannot be done from here. */
  readonly nowhere: readonly NowhereReason[]
}

/**
 * The changes that carry out fixes, each where an edit of its document lands: in a release a fixed document becomes part of that
 * release too, and elsewhere its draft changes, or what is public where its type is edited live.
 *
 * What needs no change any more is left out, like an option that a draft has switched on already and that counts once the draft is
 * published. A state of another document that holds something else than the analysis saw is no place for a repair.
 */
export function planFixes(
  fixes: readonly FindingFix[],
  edited: EditedDocument,
  config: RoutingConfig,
  documents: ReadonlyMap<string, RawDocument>,
  rules: EditingRules,
): FixPlan {
  const changes = new Map<string, FieldChange>()
  const nowhere: NowhereReason[] = []
  let planned = 0
  let waiting = 0
  // From behind, so that an item that is addressed by its index keeps it until its turn.
  for (const fix of fixes.toReversed()) {
    const change = changeOfFix(fix, edited, config, documents, rules)
    if (change === 'waits') waiting += 1
    else if (typeof change === 'string') nowhere.push(change)
    if (typeof change !== 'object') continue
    planned += 1
    const key = `${change.storedId} ${change.field}`
    const earlier = changes.get(key)
    changes.set(key, earlier ? {...earlier, next: applyToField(earlier.next, fix)} : change)
  }
  return {changes: [...changes.values()], nowhere, planned, waiting}
}

function changeOfFix(
  fix: FindingFix,
  edited: EditedDocument,
  config: RoutingConfig,
  documents: ReadonlyMap<string, RawDocument>,
  rules: EditingRules,
): FieldChange | NowhereReason | 'waits' | undefined {
  const [field] = fix.path
  if (typeof field !== 'string') return undefined
  const {documentId} = fix
  const own = parseDocumentId(edited._id)
  const type = typeOfDocument(config, documentId)
  const landing = landingOf({id: documentId, type}, own?.state ?? 'published', documents, rules)
  if (landing.kind === 'nowhere') return landing.reason
  const {originIds, storedId} = landing
  const isOwn = own?.id === documentId
  const seen = isOwn ? edited : documentIn(config.perspective, documentId, documents)
  const target = firstOf([storedId, ...originIds], documents)
  const expected = seen?.[field]
  const next = applyToField(expected, fix)
  if (!isOwn && !dequal(target?.[field], expected)) {
    return dequal(target?.[field], next) ? 'waits' : undefined
  }
  return {expected, field, next, originIds, storedId, type}
}

/**
 * The change that puts a sub-category into a group, where an edit of the group lands.
 *
 * A sub-category that is not published yet is referred to as Sanity does it, so that publishing the group binds it.
 *
 * @param key - Of the new item.
 * @returns `held` where what would change holds it already, published or not; `undefined` where no list is stored; or why the group
 *   cannot be changed from here
 */
export function addToGroup(
  subcategory: EditedDocument,
  group: CategoryGroupConfig,
  documents: ReadonlyMap<string, RawDocument>,
  key: string,
  rules: EditingRules,
): FieldChange | NowhereReason | 'held' | undefined {
  const own = parseDocumentId(subcategory._id)
  if (!own) return undefined
  const {id, state} = own
  const landing = landingOf({id: group.id, type: categoryGroupType}, state, documents, rules)
  if (landing.kind === 'nowhere') return landing.reason
  const {kind, originIds, storedId} = landing
  const expected = firstOf([storedId, ...originIds], documents)?.[list]
  if (expected !== undefined && !Array.isArray(expected)) return undefined
  const items: readonly unknown[] = expected ?? []
  if (items.some((item) => refersTo(item, id))) return 'held'
  const item = {
    _key: key,
    _ref: id,
    _type: 'reference',
    ...(!documents.has(id) && {
      _strengthenOnPublish: {type: subcategoryType},
      // A release publishes both at once, and checks the reference before.
      ...(kind !== 'version' && {_weak: true}),
    }),
  }
  const next = [...items, item]
  return {expected, field: list, next, originIds, storedId, type: categoryGroupType}
}

function firstOf(
  ids: readonly string[],
  documents: ReadonlyMap<string, RawDocument>,
): RawDocument | undefined {
  return ids.map((id) => documents.get(id)).find((document) => document !== undefined)
}

/** Whether an item of a list is a reference to a document. */
export function refersTo(item: unknown, id: string): boolean {
  return typeof item === 'object' && item !== null && '_ref' in item && item._ref === id
}

/**
 * The value of a document's field after a fix; `undefined` means that the field goes.
 *
 * @param field - The field as stored, at the first segment of the fix's path.
 */
function applyToField(field: unknown, fix: FindingFix): unknown {
  return change(field, fix.path.slice(1), fix)
}

function change(value: unknown, path: Path, fix: FindingFix): unknown {
  const [segment, ...rest] = path
  if (segment === undefined) return fix.kind === 'set' ? fix.value : undefined
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => {
      if (!addresses(segment, item, index)) return [item]
      const next = change(item, rest, fix)
      return next === undefined ? [] : [next]
    })
  }
  if (typeof segment !== 'string') return value
  const entries = Object.entries(typeof value === 'object' && value !== null ? value : {})
  const fields = new Map<string, unknown>(entries)
  const next = change(fields.get(segment), rest, fix)
  if (next === undefined) fields.delete(segment)
  else fields.set(segment, next)
  return Object.fromEntries(fields)
}

function addresses(segment: PathSegment, item: unknown, index: number): boolean {
  if (typeof segment !== 'object') return segment === index
  return typeof item === 'object' && item !== null && '_key' in item && item._key === segment._key
}
