import type {CategoryGroupConfig, RoutingConfig, SubcategoryConfig} from './config.ts'
import {membershipsOf, readTicketType} from './membership.ts'
import {readThresholdMs} from './threshold.ts'

/**
 * The sub-categories of which something can differ between two configs for tickets: those that changed, those that a changed
 * group holds before or after, and where the threshold changed all of which it decides something.
 */
export function concernedSubcategories(
  before: RoutingConfig,
  after: RoutingConfig,
): ReadonlySet<string> {
  if (before === after) return new Set()
  const concerned = new Set(
    changedIds(before.subcategories, after.subcategories, routesAsSubcategory),
  )
  const groups = [...changedIds(before.categoryGroups, after.categoryGroups, routesAsGroup)]
  const isNewThreshold = readThresholdMs(before.settings) !== readThresholdMs(after.settings)
  for (const config of [before, after]) {
    for (const id of groups) {
      for (const {ref} of config.categoryGroups.get(id)?.items ?? []) {
        if (ref !== undefined) concerned.add(ref)
      }
    }
    for (const [id, holders] of isNewThreshold ? membershipsOf(config) : []) {
      if (holders.some(({categoryGroup}) => readTicketType(categoryGroup) === 'STORE')) {
        concerned.add(id)
      }
    }
  }
  return concerned
}

function* changedIds<Document>(
  before: ReadonlyMap<string, Document>,
  after: ReadonlyMap<string, Document>,
  routesAs: (one: Document, other: Document) => boolean,
): Iterable<string> {
  for (const [id, document] of before) {
    const other = after.get(id)
    if (other === undefined || (other !== document && !routesAs(document, other))) yield id
  }
  for (const id of after.keys()) if (!before.has(id)) yield id
}

function routesAsSubcategory(one: SubcategoryConfig, other: SubcategoryConfig): boolean {
  const fields = ['allowRecentOrderSelection', 'submitToExternalPartners'] as const
  return fields.every((field) => (one[field] === true) === (other[field] === true))
}

function routesAsGroup(one: CategoryGroupConfig, other: CategoryGroupConfig): boolean {
  return (
    readTicketType(one) === readTicketType(other) &&
    sameTexts(
      one.items.map(({ref}) => ref).toSorted(),
      other.items.map(({ref}) => ref).toSorted(),
    ) &&
    sameTexts(Object.entries(one.name).flat(), Object.entries(other.name).flat())
  )
}

function sameTexts(
  one: readonly (string | undefined)[],
  other: readonly (string | undefined)[],
): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index])
}
