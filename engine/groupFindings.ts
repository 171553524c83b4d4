import {type Analysis, countOf, mostNamed, setFix} from './analysis.ts'
import type {CategoryGroupConfig, CategoryGroupItem, Path, SubcategoryConfig} from './config.ts'
import {settingsId} from './storedNames.ts'
import {holdersOf, readTicketType} from './membership.ts'
import {analyzeName} from './nameFindings.ts'
import {analyzeRecipients} from './recipientFindings.ts'
import {analyzeReference} from './referenceFindings.ts'
import {analyzeSharedNames, type HeldItem} from './sharedNameFindings.ts'
import {
  groupNames,
  itemPlace,
  lacksOrderSelection,
  reportPartnersOff,
} from './subcategoryFindings.ts'
import {isTicketType} from './rules.ts'
import {suggestedThresholdMinutes} from './threshold.ts'

/** Finds everything that sits on one Support Category Group. */
export function analyzeCategoryGroup(analysis: Analysis, group: CategoryGroupConfig): void {
  const {config, report} = analysis
  analyzeName(analysis, group)
  analyzeTicketType(analysis, group)
  if (!config.settings && readTicketType(group) === 'STORE') {
    const {ticketType, storeSupportTicketTimeThreshold} = config.fieldNames
    const path = [storeSupportTicketTimeThreshold]
    report(
      'threshold-missing',
      [ticketType],
      {suggested: suggestedThresholdMinutes},
      {
        severity: 'warning',
        related: [{documentId: settingsId, path}],
        fix: setFix(settingsId, path, suggestedThresholdMinutes),
      },
    )
  }
  if (group.isListMalformed) {
    report('subcategories-malformed', ['supportSubcategories'])
  } else if (group.items.length === 0) {
    report('group-empty', ['supportSubcategories'])
  }
  const heldItems: HeldItem[] = []
  const earlier = new Map<string, Path>()
  for (const item of group.items) {
    const held = analyzeReference(analysis, group, item, earlier)
    if (held) {
      analyzeHeld(analysis, group, item, held)
      heldItems.push({item, subcategory: held})
    }
    if (item.ref !== undefined && !earlier.has(item.ref)) earlier.set(item.ref, item.path)
  }
  analyzeSharedNames(analysis, group, heldItems)
  analyzeRecipients(analysis, group, heldItems)
}

function analyzeTicketType({config, report}: Analysis, group: CategoryGroupConfig): void {
  const {ticketType: value} = group
  if (readTicketType(group)) return
  const path = [config.fieldNames.ticketType]
  if (value === undefined || value === null || value === '') {
    report('ticket-type-missing', path)
    return
  }
  const meant = typeof value === 'string' ? value.trim().toUpperCase() : undefined
  report('ticket-type-invalid', path, {value}, {repair: isTicketType(meant) ? meant : undefined})
}

function analyzeHeld(
  {config, report}: Analysis,
  group: CategoryGroupConfig,
  item: CategoryGroupItem,
  subcategory: SubcategoryConfig,
): void {
  const {submitToExternalPartners, allowRecentOrderSelection} = config.fieldNames
  const {id} = subcategory
  const type = readTicketType(group)
  const params = {subcategoryId: id, subcategoryName: subcategory.name}
  if (type === 'STORE' && lacksOrderSelection(subcategory)) {
    const path = [allowRecentOrderSelection]
    report('store-subcategory-without-order-selection', item.path, params, {
      related: [{documentId: id, path}],
      fix: setFix(id, path, true),
    })
  }
  const opposed = type ? holdersOf(config, id)[type === 'STORE' ? 'GENERAL' : 'STORE'] : []
  if (opposed.length > 0) {
    // The sub-category is one of the others.
    const named = opposed.slice(0, mostNamed - 1)
    report(
      'subcategory-in-conflicting-groups',
      item.path,
      {
        ...params,
        categoryGroups: named.map(groupNames),
        ...countOf(type === 'STORE' ? 'generalCount' : 'storeCount', opposed.length, named.length),
      },
      {related: [{documentId: id, path: []}, ...named.map(itemPlace)]},
    )
  }
  reportPartnersOff(report, subcategory, item.path, params, [
    {documentId: id, path: [submitToExternalPartners]},
  ])
}
