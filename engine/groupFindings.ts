import {
  type Analysis,
  countOf,
  findingKind,
  fixableKind,
  type Found,
  mostNamed,
  type NoParams,
  setFix,
} from './analysis.ts'
import type {CategoryGroupConfig, CategoryGroupItem, SubcategoryConfig} from './config.ts'
import {settingsId} from './storedNames.ts'
import {holdersOf, readTicketType} from './membership.ts'
import {analyzeName, type nameKinds} from './nameFindings.ts'
import type {Path} from './config.ts'
import {analyzeRecipients, type recipientKinds} from './recipientFindings.ts'
import {analyzeReference, type referenceKinds} from './referenceFindings.ts'
import type {settingsKinds} from './settingsFindings.ts'
import {analyzeSharedNames, type HeldItem, type sharedNameKinds} from './sharedNameFindings.ts'
import {
  itemPlace,
  lacksOrderSelection,
  reportPartnersOff,
  type subcategoryKinds,
} from './subcategoryFindings.ts'
import {isTicketType} from './rules.ts'
import {suggestedThresholdMinutes} from './threshold.ts'

/** What can be wrong with a group itself. */
export const groupKinds = {
  'ticket-type-missing': /* @__PURE__ */ findingKind<NoParams>('error'),
  /** `value` as stored. */
  'ticket-type-invalid': /* @__PURE__ */ fixableKind<{readonly value: unknown}>('error'),
  'group-empty': /* @__PURE__ */ findingKind<NoParams>('warning'),
  /** What is stored is no list, and counts as an empty one. */
  'subcategories-malformed': /* @__PURE__ */ findingKind<NoParams>('error'),
}

type GroupAnalysis = Analysis<
  Found<
    typeof groupKinds &
      typeof nameKinds &
      typeof recipientKinds &
      typeof referenceKinds &
      typeof settingsKinds &
      typeof sharedNameKinds &
      typeof subcategoryKinds
  >
>

/** Finds everything that sits on one Support Category Group. */
export function analyzeCategoryGroup(analysis: GroupAnalysis, group: CategoryGroupConfig): void {
  const {config, report} = analysis
  analyzeName(analysis, group)
  analyzeTicketType(analysis, group)
  if (!config.settings && readTicketType(group) === 'STORE') {
    const {ticketType, storeSupportTicketTimeThreshold} = config.fieldNames
    const path = [storeSupportTicketTimeThreshold]
    report({
      code: 'threshold-missing',
      path: [ticketType],
      params: {},
      severity: 'warning',
      related: [{documentId: settingsId, path}],
      fix: setFix(settingsId, path, suggestedThresholdMinutes),
    })
  }
  if (group.isListMalformed) {
    report({code: 'subcategories-malformed', path: ['supportSubcategories'], params: {}})
  } else if (group.items.length === 0) {
    report({code: 'group-empty', path: ['supportSubcategories'], params: {}})
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

function analyzeTicketType({config, report}: GroupAnalysis, group: CategoryGroupConfig): void {
  const {ticketType: value} = group
  if (readTicketType(group)) return
  const path = [config.fieldNames.ticketType]
  if (value === undefined || value === null || value === '') {
    report({code: 'ticket-type-missing', path, params: {}})
    return
  }
  const meant = typeof value === 'string' ? value.trim().toUpperCase() : undefined
  report({
    code: 'ticket-type-invalid',
    path,
    params: {value},
    repair: isTicketType(meant) ? meant : undefined,
  })
}

function analyzeHeld(
  {config, report}: GroupAnalysis,
  group: CategoryGroupConfig,
  item: CategoryGroupItem,
  subcategory: SubcategoryConfig,
): void {
  const {submitToExternalPartners, allowRecentOrderSelection} = config.fieldNames
  const {id} = subcategory
  const type = readTicketType(group)
  const params = {subcategoryId: id}
  if (type === 'STORE' && lacksOrderSelection(subcategory)) {
    const path = [allowRecentOrderSelection]
    report({
      code: 'store-subcategory-without-order-selection',
      path: item.path,
      params,
      related: [{documentId: id, path}],
      fix: setFix(id, path, true),
    })
  }
  const opposed = type ? holdersOf(config, id)[type === 'STORE' ? 'GENERAL' : 'STORE'] : []
  if (opposed.length > 0) {
    // The sub-category is one of the others.
    const named = opposed.slice(0, mostNamed - 1)
    const count = countOf(opposed.length, named.length)
    report({
      code: 'subcategory-in-conflicting-groups',
      path: item.path,
      params: {...params, ...(type === 'STORE' ? {generalCount: count} : {storeCount: count})},
      related: [{documentId: id, path: []}, ...named.map(itemPlace)],
    })
  }
  reportPartnersOff(report, subcategory, item.path, params, [
    {documentId: id, path: [submitToExternalPartners]},
  ])
}
