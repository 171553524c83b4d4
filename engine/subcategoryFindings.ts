import {type Analysis, countOf, mostNamed, type Report} from './analysis.ts'
import type {Path, SubcategoryConfig} from './config.ts'
import type {Finding} from './finding.ts'
import {analyzeKnowledgeForceId} from './knowledgeForceFindings.ts'
import {type Holders, holdersOf, type Membership, membershipsOf} from './membership.ts'
import {analyzeName} from './nameFindings.ts'

/** Finds everything that sits on one Support Sub-Category. */
export function analyzeSubcategory(analysis: Analysis, subcategory: SubcategoryConfig): void {
  const {config, report} = analysis
  const {id} = subcategory
  const memberships = membershipsOf(config).get(id) ?? []
  const holders = holdersOf(config, id)
  const {GENERAL: generals, STORE: stores} = holders

  analyzeName(analysis, subcategory)
  reportPartnersOff(
    report,
    subcategory,
    [config.fieldNames.submitToExternalPartners],
    countOf('groupCount', memberships.length, mostNamed),
    memberships.slice(0, mostNamed).map(itemPlace),
  )
  if (stores.length > 0 && lacksOrderSelection(subcategory)) {
    const path = [config.fieldNames.allowRecentOrderSelection]
    const named = stores.slice(0, mostNamed)
    report(
      'store-subcategory-without-order-selection',
      path,
      {
        categoryGroups: named.map(groupNames),
        ...countOf('storeCount', stores.length, named.length),
      },
      {related: named.map(itemPlace), repair: true},
    )
  }
  if (memberships.length === 0) {
    report('subcategory-not-in-any-group', [])
  }
  if (generals.length > 0 && stores.length > 0) {
    const some = someOfBoth(holders)
    const named = [...some.STORE, ...some.GENERAL]
    report(
      'subcategory-in-conflicting-groups',
      [],
      {
        categoryGroups: named.map(groupNames),
        ...countOf('generalCount', generals.length, some.GENERAL.length),
        ...countOf('storeCount', stores.length, some.STORE.length),
      },
      {related: named.map(itemPlace)},
    )
  }
  analyzeKnowledgeForceId(analysis, subcategory)
}

/** Whether tickets are forwarded while the app's form asks for no order, so that none can ever reach a store. */
export function lacksOrderSelection(subcategory: SubcategoryConfig): boolean {
  return (
    subcategory.submitToExternalPartners === true && subcategory.allowRecentOrderSelection !== true
  )
}

/** As many as a finding names, of both types. */
function someOfBoth({GENERAL, STORE}: Holders): Holders {
  const stores = STORE.slice(0, Math.max(mostNamed - GENERAL.length, Math.ceil(mostNamed / 2)))
  return {GENERAL: GENERAL.slice(0, mostNamed - stores.length), STORE: stores}
}

/** Where a group refers to the sub-category. */
export function itemPlace({categoryGroup, item}: Membership) {
  return {documentId: categoryGroup.id, path: item.path}
}

/** Says of a sub-category, here or where a group holds it, that none of its tickets is forwarded. */
export function reportPartnersOff(
  report: Report,
  {submitToExternalPartners: value}: SubcategoryConfig,
  path: Path,
  params: Finding['params'],
  related: Finding['related'],
): void {
  if (value === true) return
  report(
    value === false ? 'external-partners-off' : 'external-partners-not-set',
    path,
    {...params, ...(value !== false && {value})},
    {related},
  )
}

/** A group as the parameters of a finding name it. */
export function groupNames({categoryGroup}: Pick<Membership, 'categoryGroup'>) {
  const {id, name, ticketType} = categoryGroup
  return {id, name, ticketType}
}
