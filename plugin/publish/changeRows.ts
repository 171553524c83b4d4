import {groupOfChange} from '../../engine/transitions.ts'
import type {OutcomeCase, OutcomeChange} from '../../engine/index.ts'

/** Cases that differ only in who opened the ticket. */
export interface ChangedCase {
  readonly openedBy: readonly OutcomeCase['openedBy'][]
  readonly order: OutcomeCase['order']
}

/** Sub-categories in which the very same tickets change. */
export interface ChangeRow {
  readonly key: string
  /** The group that the tickets name; absent where they name none, and where they say a text of their own. */
  readonly categoryGroupId: string | undefined
  /** The text that the tickets say, where it names another group, or none, than it did. */
  readonly category: string | undefined
  /** Whether tickets of some of them that name no group change as well. */
  readonly includesUnnamed: boolean
  readonly subcategoryIds: readonly string[]
  readonly cases: readonly ChangedCase[]
}

/** What changes for tickets that say the same about one sub-category. */
interface ChangedTickets {
  readonly subcategoryId: string
  readonly categoryGroupId: string | undefined
  readonly category: string | undefined
  readonly cases: readonly ChangedCase[]
  readonly includesUnnamed: boolean
}

/**
 * The changes of one transition as few rows as possible, so that a threshold that moves in a thousand sub-categories stays
 * readable.
 *
 * Tickets that name no group have no row of their own where all of them change as those do that name a group.
 */
export function changeRowsOf(changes: readonly OutcomeChange[]): readonly ChangeRow[] {
  const rows = new Map<string, ChangeRow & {readonly subcategoryIds: string[]}>()
  const bySubcategory = Map.groupBy(changes, ({subcategoryId}) => subcategoryId)
  for (const ofSubcategory of bySubcategory.values()) {
    for (const tickets of withoutRepeated(ticketsOf(ofSubcategory))) {
      const {cases, category, categoryGroupId, includesUnnamed, subcategoryId} = tickets
      const key = JSON.stringify([categoryGroupId, category, cases])
      const known = rows.get(key)
      if (!known) rows.set(key, {...tickets, key, subcategoryIds: [subcategoryId]})
      else {
        known.subcategoryIds.push(subcategoryId)
        if (includesUnnamed) rows.set(key, {...known, includesUnnamed})
      }
    }
  }
  // Rows of a group belong together, wherever its sub-categories came up.
  const byGroup = Map.groupBy(rows.values(), ({categoryGroupId}) => categoryGroupId)
  return [...byGroup.values()].flat()
}

function ticketsOf(changes: readonly OutcomeChange[]): readonly ChangedTickets[] {
  const tickets = new Map<string, ChangedTickets>()
  for (const change of changes) {
    const {category, subcategoryId} = change
    const categoryGroupId = category === undefined ? groupOfChange(change) : undefined
    const key = JSON.stringify([category, categoryGroupId])
    const cases = withCase(tickets.get(key)?.cases ?? [], change)
    const rest = {category, categoryGroupId, includesUnnamed: false, subcategoryId}
    tickets.set(key, {...rest, cases})
  }
  return [...tickets.values()]
}

function withoutRepeated(all: readonly ChangedTickets[]): readonly ChangedTickets[] {
  const isUnnamed = ({category, categoryGroupId}: ChangedTickets) =>
    category === undefined && categoryGroupId === undefined
  const unnamed = all.find(isUnnamed)
  const teller =
    unnamed && all.find((one) => one.categoryGroupId !== undefined && covers(one, unnamed))
  if (!unnamed || !teller) return all
  const tells: ChangedTickets = {...teller, includesUnnamed: true}
  return all.flatMap((one) => (one === unnamed ? [] : [one === teller ? tells : one]))
}

/** Whether every case of the one is a case of the other too. */
function covers(one: ChangedTickets, unnamed: ChangedTickets): boolean {
  return unnamed.cases.every(({openedBy, order}) => {
    const same = one.cases.find((each) => JSON.stringify(each.order) === JSON.stringify(order))
    return same !== undefined && openedBy.every((who) => same.openedBy.includes(who))
  })
}

function withCase(
  cases: readonly ChangedCase[],
  {openedBy, order}: OutcomeChange,
): readonly ChangedCase[] {
  const same = cases.find((each) => JSON.stringify(each.order) === JSON.stringify(order))
  if (!same) return [...cases, {openedBy: [openedBy], order}]
  return cases.map((each) =>
    each === same ? {...each, openedBy: [...each.openedBy, openedBy]} : each,
  )
}
