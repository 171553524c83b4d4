import type {CategoryGroupConfig, RoutingConfig, SubcategoryConfig} from '../../engine/index.ts'

/** Something that partners know of a document, and receive or map by, on both sides of a change. */
export type PartnerChange = PartnerField & {
  readonly documentId: string
  /** `undefined` where there was, or will be, nothing. */
  readonly before: string | undefined
  readonly after: string | undefined
}

/** A name in one language, by the id of that, or as plain text without one; or the Knowledge Force id of a sub-category. */
export type PartnerField =
  | {readonly field: 'name'; readonly language: string | undefined}
  | {readonly field: 'knowledgeForceIssueId'}

/** What partners see change of the sub-categories and groups that are public on both sides. */
export function partnerChangesBetween(
  before: RoutingConfig,
  after: RoutingConfig,
): readonly PartnerChange[] {
  return [
    ...renamed(before.subcategories, after.subcategories),
    ...renamed(before.categoryGroups, after.categoryGroups),
    ...mappedAnew(before, after),
  ]
}

type Named = ReadonlyMap<string, CategoryGroupConfig | SubcategoryConfig>

function renamed(before: Named, after: Named): readonly PartnerChange[] {
  const changes: PartnerChange[] = []
  for (const [documentId, next] of after) {
    const last = before.get(documentId)
    if (!last || last === next) continue
    const languages = [...Object.keys(last.name), ...Object.keys(next.name)]
    for (const language of new Set([...languages, undefined])) {
      const textOf = ({name, plainName}: typeof next) =>
        language === undefined ? plainName : name[language]
      const names = {after: textOf(next), before: textOf(last)}
      if (names.before !== names.after) {
        changes.push({...names, documentId, field: 'name', language})
      }
    }
  }
  return changes
}

function mappedAnew(before: RoutingConfig, after: RoutingConfig): readonly PartnerChange[] {
  return Array.from(after.subcategories).flatMap(([documentId, {knowledgeForceIssueId}]) => {
    const last = before.subcategories.get(documentId)
    if (!last) return []
    const ids = {after: asText(knowledgeForceIssueId), before: asText(last.knowledgeForceIssueId)}
    if (ids.before === ids.after) return []
    return [{...ids, documentId, field: 'knowledgeForceIssueId' as const}]
  })
}

/** A stored id as partners receive it: without one they receive nothing, and one that is no text is shown as stored. */
function asText(id: unknown): string | undefined {
  if (id === undefined || id === null) return undefined
  return typeof id === 'string' ? id : JSON.stringify(id)
}
