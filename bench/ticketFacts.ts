import type {RoutingConfig, Ticket} from '../engine/index.ts'

/** What rules compare: flat, and of few kinds, so that no rule has to look anything up. */
export interface TicketFacts {
  readonly known: boolean
  readonly groupKnown: boolean
  readonly type: 'none' | 'STORE' | 'GENERAL' | 'invalid' | 'ambiguous'
  readonly forwarded: boolean
  readonly order: 'absent' | 'invalid-time' | 'present'
  /** Milliseconds; 0 where there is no valid order. */
  readonly ageMs: number
}

interface Row {
  readonly forwarded: boolean
  readonly ofAny: TicketFacts['type']
  readonly types: ReadonlyMap<string, TicketFacts['type']>
}

/** Looks up what a ticket refers to, for engines that only compare: in plain code, and so in their favour. */
export function lookUpFacts(config: RoutingConfig): (ticket: Ticket) => TicketFacts {
  const rows = new Map<string, Row>()
  for (const {id, submitToExternalPartners} of config.subcategories.values()) {
    rows.set(id, {forwarded: submitToExternalPartners === true, ofAny: 'none', types: new Map()})
  }
  for (const {id, ticketType, items} of config.categoryGroups.values()) {
    const type = ticketType === 'STORE' || ticketType === 'GENERAL' ? ticketType : 'invalid'
    for (const {ref} of items) {
      const row = ref === undefined ? undefined : rows.get(ref)
      if (ref === undefined || !row) continue
      const ofAny = row.ofAny === 'none' || row.ofAny === type ? type : 'ambiguous'
      rows.set(ref, {...row, ofAny, types: new Map([...row.types, [id, type]])})
    }
  }
  return ({subcategoryId, categoryGroupId, submittedAt, order}) => {
    const row = rows.get(subcategoryId)
    const isGroupGiven = categoryGroupId !== undefined
    const ageMs = order ? submittedAt - order.placedAt : 0
    const isValid = Number.isFinite(ageMs)
    return {
      known: row !== undefined,
      groupKnown: !isGroupGiven || config.categoryGroups.has(categoryGroupId),
      type: (isGroupGiven ? row?.types.get(categoryGroupId) : row?.ofAny) ?? 'none',
      forwarded: row?.forwarded === true,
      order: order ? (isValid ? 'present' : 'invalid-time') : 'absent',
      ageMs: isValid ? ageMs : 0,
    }
  }
}
