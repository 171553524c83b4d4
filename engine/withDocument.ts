import type {RoutingConfig} from './config.ts'
import {settingsId} from './storedNames.ts'
import {readDocument} from './readDocument.ts'
import {identify, type IdentifiedDocument} from './readRoutingConfig.ts'

/**
 * Lays the document being edited over a config, in place of every state of the same document.
 *
 * Costs one copy of the one map that changes; everything else is shared. Returns the very same config when the document is
 * none of routing's, so that callers can compare by identity. Never throws, whatever the document holds.
 */
export function withDocument(config: RoutingConfig, document: unknown): RoutingConfig {
  const identified = identify(document)
  if (!identified) return config
  const {id, deleted} = identified
  // The type may have changed too: the document leaves every place that it does not belong to.
  const {categoryGroup, settings, subcategory} = deleted
    ? {}
    : readDocument(identified.document, id, config.fieldNames)
  const isSettings = id === settingsId
  const {categoryGroups, misplacedSettings, subcategories} = config
  const known = [subcategories, categoryGroups, misplacedSettings, config.unpublishedSubcategories]
  const isKnown = known.some((documents) => documents.has(id))
  const isRead = categoryGroup ?? settings ?? subcategory
  if (!isRead && !isKnown && !(isSettings && config.settings)) return config
  return {
    ...config,
    subcategories: replace(subcategories, id, subcategory),
    categoryGroups: replace(categoryGroups, id, categoryGroup),
    settings: isSettings ? settings : config.settings,
    misplacedSettings: replace(misplacedSettings, id, isSettings ? undefined : settings),
    unpublishedSubcategories: replaceUnpublished(config, identified, subcategory !== undefined),
  }
}

function replace<Value>(
  entries: ReadonlyMap<string, Value>,
  id: string,
  value: Value | undefined,
): ReadonlyMap<string, Value> {
  if (value === undefined && !entries.has(id)) return entries
  const next = new Map(entries)
  if (value === undefined) next.delete(id)
  else next.set(id, value)
  return next
}

function replaceUnpublished(
  config: RoutingConfig,
  {id, state}: IdentifiedDocument,
  isSubcategory: boolean,
): RoutingConfig['unpublishedSubcategories'] {
  const all = config.unpublishedSubcategories
  if (state === 'published') return replace(all, id, undefined)
  const known = all.get(id)
  if (isSubcategory) {
    // Known to routing and not listed here: it is published already, and one more state changes nothing.
    if (known ? known.includes(state) : config.subcategories.has(id)) return all
    return replace(all, id, [...(known ?? []), state].toSorted())
  }
  const rest = known?.filter((other) => other !== state)
  if (rest?.length === known?.length) return all
  return replace(all, id, rest?.length === 0 ? undefined : rest)
}
