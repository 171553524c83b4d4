import type {Analysis} from './analysis.ts'
import {setFix} from './analysis.ts'
import type {RoutingConfig, SubcategoryConfig} from './config.ts'
import {looseKnowledgeForceId} from './looseKnowledgeForceId.ts'
import {oncePerConfig} from './oncePerConfig.ts'

const path = ['knowledgeForceIssueId']

/** Checks a sub-category's "Knowledge Force Issue ID" against the market's list and against the other sub-categories. */
export function analyzeKnowledgeForceId(analysis: Analysis, subcategory: SubcategoryConfig): void {
  const {config, report} = analysis
  const {id, name, knowledgeForceIssueId: value} = subcategory
  const listed = config.settings?.knowledgeForceIssues ?? []
  const isBlank =
    value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
  if (isBlank) {
    if (listed.length > 0 && subcategory.submitToExternalPartners === true) {
      report('knowledge-force-id-missing', id, path, {params: {name}})
    }
    return
  }
  analyzeSpelling(analysis, subcategory)

  const others = idsInUse(config)
    .get(comparable(value))
    ?.filter((other) => other !== id)
  if (others && others.length > 0) {
    report('knowledge-force-id-duplicate', id, path, {
      params: {name, value, subcategoryIds: others},
      related: others.map((documentId) => ({documentId, path})),
    })
  }
}

function analyzeSpelling({config, report}: Analysis, subcategory: SubcategoryConfig): void {
  const {id, name, knowledgeForceIssueId: value} = subcategory
  const {exact, loose} = listedIds(config)
  const params = {name, value}
  if (typeof value !== 'string') {
    if (exact.size > 0) report('knowledge-force-id-not-in-list', id, path, {params})
    return
  }
  if (exact.has(value)) return
  const trimmed = value.trim()
  if (exact.size === 0) {
    if (trimmed !== value) {
      report('knowledge-force-id-format', id, path, {
        params: {...params, listed: [trimmed]},
        fix: setFix(id, path, trimmed),
      })
    }
    return
  }
  const similar = exact.has(trimmed)
    ? [trimmed]
    : [...(loose.get(looseKnowledgeForceId(value)) ?? [])]
  const [spelling] = similar
  if (spelling === undefined) report('knowledge-force-id-not-in-list', id, path, {params})
  else {
    report('knowledge-force-id-format', id, path, {
      params: {...params, listed: similar},
      ...(similar.length === 1 && {fix: setFix(id, path, spelling)}),
    })
  }
}

/** Leading zeros carry meaning, so only blanks around an id are no difference. */
function comparable(value: unknown): unknown {
  return typeof value === 'string' ? value.trim() : value
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
  readonly exact: ReadonlySet<string>
  readonly loose: ReadonlyMap<string, ReadonlySet<string>>
} = /* @__PURE__ */ oncePerConfig(({settings}) => {
  const exact = new Set<string>()
  const loose = new Map<string, Set<string>>()
  for (const {id} of settings?.knowledgeForceIssues ?? []) {
    exact.add(id)
    const key = looseKnowledgeForceId(id)
    loose.set(key, (loose.get(key) ?? new Set()).add(id))
  }
  return {exact, loose}
})
