import type {OutcomeCase, OutcomeChange} from '../../engine/index.ts'

/** Cases that differ only in who opened the ticket. */
export interface ChangedCase {
  readonly openedBy: readonly OutcomeCase['openedBy'][]
  readonly order: OutcomeCase['order']
}

/** Sub-categories of one group in which the very same cases change. */
export interface ChangeRow {
  readonly key: string
  readonly categoryGroupId: string
  readonly subcategoryIds: readonly string[]
  readonly cases: readonly ChangedCase[]
}

/**
 * The changes of one transition as few rows as possible, so that a threshold that moves in a thousand sub-categories stays
 * readable.
 */
export function changeRowsOf(changes: readonly OutcomeChange[]): readonly ChangeRow[] {
  const pairs = new Map<string, {readonly first: OutcomeChange; cases: readonly ChangedCase[]}>()
  for (const change of changes) {
    const key = JSON.stringify([change.categoryGroupId, change.subcategoryId])
    const cases = withCase(pairs.get(key)?.cases ?? [], change)
    pairs.set(key, {cases, first: pairs.get(key)?.first ?? change})
  }
  const rows = new Map<string, ChangeRow & {readonly subcategoryIds: string[]}>()
  for (const {cases, first} of pairs.values()) {
    const {categoryGroupId, subcategoryId} = first
    const key = JSON.stringify([categoryGroupId, cases])
    const known = rows.get(key)
    if (known) known.subcategoryIds.push(subcategoryId)
    else rows.set(key, {cases, categoryGroupId, key, subcategoryIds: [subcategoryId]})
  }
  // Rows of a group belong together, wherever its sub-categories came up.
  const groups = new Map<string, ChangeRow[]>()
  for (const row of rows.values()) {
    const known = groups.get(row.categoryGroupId)
    if (known) known.push(row)
    else groups.set(row.categoryGroupId, [row])
  }
  return [...groups.values()].flat()
}

function withCase(
  cases: readonly ChangedCase[],
  {openedBy, order}: OutcomeCase,
): readonly ChangedCase[] {
  const same = cases.find((each) => JSON.stringify(each.order) === JSON.stringify(order))
  if (!same) return [...cases, {openedBy: [openedBy], order}]
  return cases.map((each) =>
    each === same ? {...each, openedBy: [...each.openedBy, openedBy]} : each,
  )
}
