import {
  type Analysis,
  countOf,
  findingKind,
  fixableKind,
  type Found,
  mostNamed,
  type NoParams,
} from './analysis.ts'
import type {SubcategoryConfig} from './config.ts'
import {analyzeKnowledgeForceId, type knowledgeForceKinds} from './knowledgeForceFindings.ts'
import {type Holders, holdersOf, type Membership, membershipsOf} from './membership.ts'
import {analyzeName, type nameKinds} from './nameFindings.ts'
import type {Path} from './config.ts'

/**
 * What can be wrong with a sub-category: there, and on the item of each group that holds it, which has its id. Groups that take
 * part are related; how many these are, or those of each type, where there are more.
 */
export const subcategoryKinds = {
  'store-subcategory-without-order-selection': /* @__PURE__ */ fixableKind<OfSubcategory>(
    'warning',
    true,
  ),
  /** On an item, the groups of the other type. */
  'subcategory-in-conflicting-groups': /* @__PURE__ */ findingKind<OfSubcategory>('warning', true),
  'subcategory-not-in-any-group': /* @__PURE__ */ findingKind<NoParams>('info', true),
  'external-partners-off': /* @__PURE__ */ findingKind<OfSubcategory>('info', true),
  /** `value` as stored. */
  'external-partners-not-set': /* @__PURE__ */ findingKind<
    OfSubcategory & {readonly value: unknown}
  >('warning'),
}

/** How many groups take part, where there are more than are related; on the item of a group, the sub-category. */
export interface OfSubcategory {
  readonly generalCount?: number | undefined
  readonly groupCount?: number | undefined
  readonly storeCount?: number | undefined
  readonly subcategoryId?: string
}

type SubcategoryAnalysis = Analysis<
  Found<typeof knowledgeForceKinds & typeof nameKinds & typeof subcategoryKinds>
>

/** Finds everything that sits on one Support Sub-Category. */
export function analyzeSubcategory(
  analysis: SubcategoryAnalysis,
  subcategory: SubcategoryConfig,
): void {
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
    {groupCount: countOf(memberships.length, mostNamed)},
    memberships.slice(0, mostNamed).map(itemPlace),
  )
  if (stores.length > 0 && lacksOrderSelection(subcategory)) {
    const path = [config.fieldNames.allowRecentOrderSelection]
    const named = stores.slice(0, mostNamed)
    report({
      code: 'store-subcategory-without-order-selection',
      path,
      params: {storeCount: countOf(stores.length, named.length)},
      related: named.map(itemPlace),
      repair: true,
    })
  }
  if (memberships.length === 0) {
    report({code: 'subcategory-not-in-any-group', path: [], params: {}})
  }
  if (generals.length > 0 && stores.length > 0) {
    const some = someOfBoth(holders)
    const named = [...some.STORE, ...some.GENERAL]
    report({
      code: 'subcategory-in-conflicting-groups',
      path: [],
      params: {
        generalCount: countOf(generals.length, some.GENERAL.length),
        storeCount: countOf(stores.length, some.STORE.length),
      },
      related: named.map(itemPlace),
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
  report: Analysis<Found<typeof subcategoryKinds>>['report'],
  {submitToExternalPartners: value}: SubcategoryConfig,
  path: Path,
  params: OfSubcategory,
  related: readonly {readonly documentId: string; readonly path: Path}[],
): void {
  if (value === true) return
  if (value === false) report({code: 'external-partners-off', path, params, related})
  else report({code: 'external-partners-not-set', path, params: {...params, value}, related})
}
