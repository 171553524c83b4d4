import {type Analysis, countOf, mostNamed, setFix} from './analysis.ts'
import {withoutBlankEnds} from './blankText.ts'
import type {RoutingConfig, SubcategoryConfig} from './config.ts'
import {looseKnowledgeForceId} from './looseKnowledgeForceId.ts'
import {oncePerConfig} from './oncePerConfig.ts'

const path = ['knowledgeForceIssueId']

/** Checks a sub-category's "Knowledge Force Issue ID" against the market's list and against the other sub-categories. */
export function analyzeKnowledgeForceId(analysis: Analysis, subcategory: SubcategoryConfig): void {
  const {config, report} = analysis
  const {id, name, knowledgeForceIssueId: value} = subcategory
  const isBlank =
    value === undefined ||
    value === null ||
    (typeof value === 'string' && withoutBlankEnds(value) === '')
  if (isBlank) {
    if (listedIds(config).isThere && subcategory.submitToExternalPartners === true) {
      report('knowledge-force-id-missing', id, path, {params: {name}})
    }
    return
  }
  analyzeSpelling(analysis, subcategory)

  const users = idsInUse(config).get(comparable(value)) ?? []
  if (users.length > 1) {
    const others = users.slice(0, mostNamed + 1).filter((other) => other !== id)
    const named = others.slice(0, mostNamed)
    report('knowledge-force-id-duplicate', id, path, {
      params: {
        name,
        value,
        subcategoryIds: named,
        ...countOf('subcategoryCount', users.length - 1, named.length),
      },
      related: named.map((documentId) => ({documentId, path})),
    })
  }
}

function analyzeSpelling({config, report}: Analysis, subcategory: SubcategoryConfig): void {
  const {id, name, knowledgeForceIssueId: value} = subcategory
  const {exact, isThere, loose} = listedIds(config)
  const params = {name, value}
  if (typeof value !== 'string') {
    if (isThere) report('knowledge-force-id-not-in-list', id, path, {params})
    return
  }
  if (exact.has(value)) return
  const trimmed = withoutBlankEnds(value)
  if (!isThere) {
    if (trimmed !== value) {
      report('knowledge-force-id-format', id, path, {
        params: {...params, listed: [trimmed]},
        fix: setFix(id, path, trimmed),
      })
    }
    return
  }
  const similar = exact.has(trimmed) ? [trimmed] : (loose.get(looseKnowledgeForceId(value)) ?? [])
  const [spelling] = similar
  if (spelling === undefined) report('knowledge-force-id-not-in-list', id, path, {params})
  else {
    report('knowledge-force-id-format', id, path, {
      params: {
        ...params,
        listed: similar.slice(0, mostNamed),
        ...countOf('listedCount', similar.length, mostNamed),
      },
      ...(similar.length === 1 && {fix: setFix(id, path, spelling)}),
    })
  }
}

/** Leading zeros carry meaning, so only blanks around an id are no difference. */
function comparable(value: unknown): unknown {
  return typeof value === 'string' ? withoutBlankEnds(value) : value
}

const idsInUse: (config: RoutingConfig) => ReadonlyMap<unknown, readonly string[]> =
  /* @__PURE__ */ oncePerConfig((config) => {
    const users = new Map<unknown, string[]>()
    for (const {id, knowledgeForceIssueId} of config.subcategories.values()) {
      const key = comparable(knowledgeForceIssueId)
      const known = users.get(key)
      if (known) known.push(id)
      else users.set(key, [id])
    }
    return users
  })

/** The market's list as it is spelled, and by what a person may have meant. */
const listedIds: (config: RoutingConfig) => {
  /** Whether the market has a list at all, however it is filled. */
  readonly isThere: boolean
  readonly exact: ReadonlySet<string>
  readonly loose: ReadonlyMap<string, readonly string[]>
} = /* @__PURE__ */ oncePerConfig(({settings}) => {
  const exact = new Set(settings?.knowledgeForceIssues.map(({id}) => id))
  const loose = new Map<string, string[]>()
  for (const id of exact) {
    const key = looseKnowledgeForceId(id)
    const known = loose.get(key)
    if (known) known.push(id)
    else loose.set(key, [id])
  }
  const isThere = exact.size > 0 || (settings?.invalidKnowledgeForceIssues.length ?? 0) > 0
  return {exact, isThere, loose}
})
