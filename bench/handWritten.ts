import type {RoutingConfig, Ticket} from '../engine/index.ts'
import type {Contender} from './contender.ts'
import {readThreshold} from './readThreshold.ts'

interface Row {
  readonly forwarded: boolean
  /** 0 no group, 1 STORE, 2 GENERAL, 3 neither, 4 they disagree. */
  readonly type: number
  readonly types: ReadonlyMap<string, number>
}

const unknownSubcategory = {outcome: 'NOT_FORWARDED', reason: 'unknown-subcategory'}
const unknownGroup = {outcome: 'NOT_FORWARDED', reason: 'unknown-category-group'}
const notInGroup = {outcome: 'NOT_FORWARDED', reason: 'subcategory-not-in-group'}
const off = {outcome: 'NOT_FORWARDED', reason: 'external-partners-off'}
const ambiguous = {outcome: 'GENERAL', reason: 'ticket-type-ambiguous'}
const general = {outcome: 'GENERAL', reason: 'ticket-type-general'}
const invalid = {outcome: 'GENERAL', reason: 'ticket-type-invalid'}
const noOrder = {outcome: 'GENERAL', reason: 'no-order'}
const badTime = {outcome: 'GENERAL', reason: 'order-time-invalid'}
const past = {outcome: 'GENERAL', reason: 'past-threshold'}
const store = {outcome: 'STORE', reason: 'store'}

/**
 * The fastest routing by hand: two lookups, one switch, no allocation.
 *
 * It gives no steps, notes or times, trusts its ticket to be an object, and takes its threshold as valid.
 */
export function writeByHand(config: RoutingConfig): Contender {
  const rows = new Map<string, Row>()
  const groups = new Set(config.categoryGroups.keys())
  const limit = readThreshold(config)
  for (const {id, submitToExternalPartners} of config.subcategories.values()) {
    rows.set(id, {forwarded: submitToExternalPartners === true, type: 0, types: new Map()})
  }
  for (const {id, ticketType, items} of config.categoryGroups.values()) {
    const type = ticketType === 'STORE' ? 1 : ticketType === 'GENERAL' ? 2 : 3
    for (const {ref} of items) {
      const row = ref === undefined ? undefined : rows.get(ref)
      if (ref === undefined || !row) continue
      const agreed = row.type === 0 || row.type === type ? type : 4
      rows.set(ref, {...row, type: agreed, types: new Map([...row.types, [id, type]])})
    }
  }
  const decide = ({subcategoryId, categoryGroupId, submittedAt, order}: Ticket) => {
    const row = rows.get(subcategoryId)
    if (row === undefined) return unknownSubcategory
    let type: number | undefined = row.type
    if (categoryGroupId !== undefined) {
      type = row.types.get(categoryGroupId)
      if (type === undefined) return groups.has(categoryGroupId) ? notInGroup : unknownGroup
    } else if (type === 0) return notInGroup
    if (!row.forwarded) return off
    switch (type) {
      case 2:
        return general
      case 3:
        return invalid
      case 4:
        return ambiguous
      default:
        if (order === null || order === undefined) return noOrder
        if (!Number.isFinite(order.placedAt) || !Number.isFinite(submittedAt)) return badTime
        return submittedAt - order.placedAt > limit ? past : store
    }
  }
  return {name: 'hand-written switch', decide}
}
