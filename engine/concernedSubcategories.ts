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
  const concerned = new Set(
    changedIds(before.subcategories, after.subcategories, saidOfSubcategory),
  )
  const groups = changedIds(before.categoryGroups, after.categoryGroups, saidOfGroup)
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

function changedIds<Document>(
  before: ReadonlyMap<string, Document>,
  after: ReadonlyMap<string, Document>,
  saidOf: (document: Document) => string,
): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((id) => {
    const one = before.get(id)
    const other = after.get(id)
    return one !== other && (!one || !other || saidOf(one) !== saidOf(other))
  })
}

/** What a document says of tickets, as text. */
function saidOfSubcategory(subcategory: SubcategoryConfig): string {
  const {allowRecentOrderSelection, submitToExternalPartners} = subcategory
  return `${allowRecentOrderSelection === true} ${submitToExternalPartners === true}`
}

function saidOfGroup(group: CategoryGroupConfig): string {
  return JSON.stringify([readTicketType(group), group.name, group.items.map(({ref}) => ref)])
}
