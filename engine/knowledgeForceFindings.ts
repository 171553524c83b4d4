import {
  type Analysis,
  countOf,
  findingKind,
  fixableKind,
  type Found,
  mostNamed,
  type NoParams,
} from './analysis.ts'
import {isBlank, withoutBlankEnds} from './blankText.ts'
import type {RoutingConfig, SubcategoryConfig} from './config.ts'
import {oncePerConfig} from './steps.ts'

const path = ['knowledgeForceIssueId']

/** What can be wrong with a Knowledge Force id; `value` is as stored. */
export const knowledgeForceKinds = {
  'knowledge-force-id-missing': /* @__PURE__ */ findingKind<NoParams>('error', true),
  'knowledge-force-id-not-in-list': /* @__PURE__ */ findingKind<{readonly value: unknown}>(
    'error',
    true,
  ),
  /** `listed`: the spellings that it may stand for, and how many these are where there are more. */
  'knowledge-force-id-format': /* @__PURE__ */ fixableKind<{
    readonly listed: readonly string[]
    readonly listedCount?: number | undefined
    readonly value: string
  }>('error', true),
  /** Others that use it are related; how many these are where there are more. */
  'knowledge-force-id-duplicate': /* @__PURE__ */ findingKind<{
    readonly subcategoryCount?: number | undefined
    readonly value: unknown
  }>('warning', true),
}

type IdAnalysis = Analysis<Found<typeof knowledgeForceKinds>>

/** Checks a sub-category's "Knowledge Force Issue ID" against the market's list and against the other sub-categories. */
export function analyzeKnowledgeForceId(
  analysis: IdAnalysis,
  subcategory: SubcategoryConfig,
): void {
  const {config, report} = analysis
  const {id, knowledgeForceIssueId: value} = subcategory
  if (value === undefined || value === null || (typeof value === 'string' && isBlank(value))) {
    if (listedIds(config).isThere && subcategory.submitToExternalPartners === true) {
      report({code: 'knowledge-force-id-missing', path, params: {}})
    }
    return
  }
  analyzeSpelling(analysis, subcategory)

  const users = idsInUse(config).get(comparable(value)) ?? []
  if (users.length > 1) {
    const others = users
      .slice(0, mostNamed + 1)
      .flatMap((other) => (other.id === id ? [] : [other.id]))
    const named = others.slice(0, mostNamed)
    report({
      code: 'knowledge-force-id-duplicate',
      path,
      params: {subcategoryCount: countOf(users.length - 1, named.length), value},
      related: named.map((documentId) => ({documentId, path})),
    })
  }
}

function analyzeSpelling({config, report}: IdAnalysis, subcategory: SubcategoryConfig): void {
  const {knowledgeForceIssueId: value} = subcategory
  const {exact, isThere, loose} = listedIds(config)
  if (typeof value !== 'string') {
    if (isThere) report({code: 'knowledge-force-id-not-in-list', path, params: {value}})
    return
  }
  if (exact.has(value)) return
  const trimmed = withoutBlankEnds(value)
  if (!isThere) {
    if (trimmed !== value) {
      report({
        code: 'knowledge-force-id-format',
        path,
        params: {value, listed: [trimmed]},
        repair: trimmed,
      })
    }
    return
  }
  const similar = exact.has(trimmed) ? [trimmed] : (loose.get(looseKnowledgeForceId(value)) ?? [])
  const [spelling] = similar
  if (spelling === undefined) {
    report({code: 'knowledge-force-id-not-in-list', path, params: {value}})
  } else {
    report({
      code: 'knowledge-force-id-format',
      path,
      params: {
        value,
        listed: similar.slice(0, mostNamed),
        listedCount: countOf(similar.length, mostNamed),
      },
      repair: similar.length > 1 ? undefined : spelling,
    })
  }
}

/** Leading zeros carry meaning, so only blanks around an id are no difference. */
function comparable(value: unknown): unknown {
  return typeof value === 'string' ? withoutBlankEnds(value) : value
}

const idsInUse: (config: RoutingConfig) => ReadonlyMap<unknown, readonly SubcategoryConfig[]> =
  /* @__PURE__ */ oncePerConfig(({subcategories}) =>
    Map.groupBy(subcategories.values(), ({knowledgeForceIssueId}) =>
      comparable(knowledgeForceIssueId),
    ),
  )

/** The market's list as it is spelled, and by what a person may have meant. */
const listedIds: (config: RoutingConfig) => {
  /** Whether the market has a list at all, however it is filled. */
  readonly isThere: boolean
  readonly exact: ReadonlySet<string>
  readonly loose: ReadonlyMap<string, readonly string[]>
} = /* @__PURE__ */ oncePerConfig(({settings}) => {
  const exact = new Set(settings?.knowledgeForceIssues.map(({id}) => id))
  const loose = Map.groupBy(exact, looseKnowledgeForceId)
  const isThere = exact.size > 0 || (settings?.invalidKnowledgeForceIssues.length ?? 0) > 0
  return {exact, isThere, loose}
})

/**
 * Makes Knowledge Force ids equal that a person may have meant to be the same: neither blanks around them, nor case,
 * nor leading zeros make a difference.
 *
 * It only finds look-alikes. Ids that differ in case or in leading zeros are different ids.
 */
export function looseKnowledgeForceId(id: string): string {
  return withoutBlankEnds(id)
    .toLowerCase()
    .replace(/^0+(?=.)/u, '')
}
