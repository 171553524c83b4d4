import type {Analysis} from './analysis.ts'
import {setFix} from './analysis.ts'
import type {RoutingConfig, SubcategoryConfig} from './config.ts'
import {analyzeKnowledgeForceId} from './knowledgeForceFindings.ts'
import {type Membership, membershipsOf, readTicketType} from './membership.ts'
import {analyzeName} from './nameFindings.ts'

/** Finds everything that sits on one Support Sub-Category. */
export function analyzeSubcategory(analysis: Analysis, subcategory: SubcategoryConfig): void {
  const {config, report} = analysis
  const {id, name} = subcategory
  const memberships = membershipsOf(config).get(id) ?? []

  analyzeName(analysis, subcategory)
  analyzeExternalPartners(analysis, subcategory, memberships)
  if (lacksOrderSelection(subcategory)) {
    const stores = memberships.filter((membership) => typeOf(membership) === 'STORE')
    const path = [config.fieldNames.allowRecentOrderSelection]
    if (stores.length > 0) {
      report('store-subcategory-without-order-selection', id, path, {
        params: {name, categoryGroups: stores.map(groupNames)},
        related: stores.map(itemPlace),
        fix: setFix(id, path, true),
      })
    }
  }
  if (memberships.length === 0) {
    report('subcategory-not-in-any-group', id, [], {params: {name}})
  }
  const conflicting = conflictingMemberships(config, id)
  if (conflicting.length > 0) {
    report('subcategory-in-conflicting-groups', id, [], {
      params: {name, categoryGroups: conflicting.map(groupNames)},
      related: conflicting.map(itemPlace),
    })
  }
  analyzeKnowledgeForceId(analysis, subcategory)
}

/** Whether tickets are forwarded while the app's form asks for no order, so that none can ever reach a store. */
export function lacksOrderSelection(subcategory: SubcategoryConfig): boolean {
  return (
    subcategory.submitToExternalPartners === true && subcategory.allowRecentOrderSelection !== true
  )
}

/** The STORE and GENERAL groups of a sub-category when it is in both kinds; otherwise none. */
export function conflictingMemberships(config: RoutingConfig, id: string): readonly Membership[] {
  const typed = (membershipsOf(config).get(id) ?? []).filter(typeOf)
  return new Set(typed.map(typeOf)).size > 1 ? typed : []
}

/** Where a group refers to the sub-category. */
export function itemPlace({categoryGroup, item}: Membership) {
  return {documentId: categoryGroup.id, path: item.path}
}

function analyzeExternalPartners(
  {config, report}: Analysis,
  {id, name, submitToExternalPartners: value}: SubcategoryConfig,
  memberships: readonly Membership[],
): void {
  const path = [config.fieldNames.submitToExternalPartners]
  const related = memberships.map(itemPlace)
  if (value === false) report('external-partners-off', id, path, {params: {name}, related})
  else if (value !== true) report('external-partners-not-set', id, path, {params: {name, value}})
}

function typeOf({categoryGroup}: Membership) {
  return readTicketType(categoryGroup)
}

function groupNames({categoryGroup: {id, name, ticketType}}: Membership) {
  return {id, name, ticketType}
}
