import type {LocalizedName, RoutingConfig} from '../../engine/index.ts'

/** A name that partners know and receive as a key, in one language. */
export interface Rename {
  readonly documentId: string
  /** Id of the language. */
  readonly language: string
  /** `undefined` where the language had, or will have, no name. */
  readonly before: string | undefined
  readonly after: string | undefined
}

/** Every name of a sub-category or group that is public on both sides and not the same, by language. */
export function renamesBetween(before: RoutingConfig, after: RoutingConfig): readonly Rename[] {
  return [
    ...renamed(before.subcategories, after.subcategories),
    ...renamed(before.categoryGroups, after.categoryGroups),
  ]
}

type Named = ReadonlyMap<string, {readonly name: LocalizedName}>

function renamed(before: Named, after: Named): readonly Rename[] {
  const renames: Rename[] = []
  for (const [documentId, {name: next}] of after) {
    const last = before.get(documentId)?.name
    if (!last || last === next) continue
    for (const language of new Set([...Object.keys(last), ...Object.keys(next)])) {
      if (last[language] !== next[language]) {
        renames.push({after: next[language], before: last[language], documentId, language})
      }
    }
  }
  return renames
}
