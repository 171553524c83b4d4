import {dequal} from 'dequal/lite'

import type {RawDocument} from '../../content/contentClient.ts'
import {storedIdOf} from '../../engine/documentId.ts'
import {type FindingFix, parseDocumentId, type RoutingConfig} from '../../engine/index.ts'
import {documentIn} from '../../content/editedMarket.ts'
import type {EditedDocument} from '../../content/editedMarket.ts'
import {typeOfDocument} from '../content/documentNames.ts'
import {applyToField} from './applyToField.ts'
import type {FieldChange} from './changeField.ts'

/** What is to be done for some fixes. */
export interface FixPlan {
  readonly changes: readonly FieldChange[]
  /** How many fixes the changes carry out; several in one field are one change. */
  readonly planned: number
  /** How many are done already, in drafts that wait to be published. */
  readonly waiting: number
}

/**
 * The changes that carry out fixes, in the state that is being edited: in a release a fixed document becomes part of that
 * release too, everywhere else its draft changes. Nothing published is ever touched.
 *
 * What needs no change any more is left out, like an option that a draft has switched on already and that counts once the draft is
 * published. A state of another document that holds something else than the analysis saw is no place for a repair.
 */
export function planFixes(
  fixes: readonly FindingFix[],
  edited: EditedDocument,
  config: RoutingConfig,
  documents: ReadonlyMap<string, RawDocument>,
): FixPlan {
  const changes = new Map<string, FieldChange>()
  let planned = 0
  let waiting = 0
  // From behind, so that an item that is addressed by its index keeps it until its turn.
  for (const fix of fixes.toReversed()) {
    const change = changeOfFix(fix, edited, config, documents)
    if (change === 'waits') waiting += 1
    if (typeof change !== 'object') continue
    planned += 1
    const key = `${change.storedId} ${change.field}`
    const earlier = changes.get(key)
    changes.set(key, earlier ? {...earlier, next: applyToField(earlier.next, fix)} : change)
  }
  return {changes: [...changes.values()], planned, waiting}
}

function changeOfFix(
  fix: FindingFix,
  edited: EditedDocument,
  config: RoutingConfig,
  documents: ReadonlyMap<string, RawDocument>,
): FieldChange | 'waits' | undefined {
  const [field] = fix.path
  if (typeof field !== 'string') return undefined
  const {documentId} = fix
  const own = parseDocumentId(edited._id)
  const state = own?.state ?? 'published'
  const isRelease = state !== 'published' && state !== 'drafts'
  const storedId = storedIdOf(documentId, isRelease ? state : 'drafts')
  const originIds = isRelease ? [documentId, storedIdOf(documentId, 'drafts')] : [documentId]
  const isOwn = own?.id === documentId
  const seen = isOwn ? edited : documentIn(config.perspective, documentId, documents)
  const target = firstOf([storedId, ...originIds], documents)
  const expected = seen?.[field]
  const next = applyToField(expected, fix)
  if (!isOwn && !dequal(target?.[field], expected)) {
    return dequal(target?.[field], next) ? 'waits' : undefined
  }
  const type = typeOfDocument(config, documentId)
  return {expected, field, next, originIds, storedId, type}
}

function firstOf(
  ids: readonly string[],
  documents: ReadonlyMap<string, RawDocument>,
): RawDocument | undefined {
  return ids.map((id) => documents.get(id)).find((document) => document !== undefined)
}
