import type {RoutingConfig} from '../engine/index.ts'

/** Fields that routing reads and that content does not have, by their stored names. */
export interface AbsentFields {
  /**
   * What no document of its type has: the partners toggle and the Ticket Type, without which no ticket is forwarded or reaches a
   * store, and the other fields where the market says that they are stored under another name than ours.
   */
  readonly fields: readonly string[]
  /** Those of them that the market says are stored under another name than ours. */
  readonly mapped: readonly string[]
  /**
   * Whether there are groups and sub-categories, and not one document has any field that routing reads: the market stores them
   * under other names than it was read with.
   */
  readonly isUnmapped: boolean
}

/** Looks for fields of routing that a whole market lacks. */
export function absentFields({
  categoryGroups,
  fieldNames,
  settings,
  subcategories,
}: RoutingConfig): AbsentFields {
  const groups = [...categoryGroups.values()]
  const known = [...subcategories.values()]
  const lacks = {
    submitToExternalPartners: known.every(
      ({submitToExternalPartners}) => submitToExternalPartners === undefined,
    ),
    allowRecentOrderSelection: known.every(
      ({allowRecentOrderSelection}) => allowRecentOrderSelection === undefined,
    ),
    ticketType: groups.every(({ticketType}) => ticketType === undefined),
    storeSupportTicketTimeThreshold: settings?.storeSupportTicketTimeThreshold === undefined,
  }
  const isMapped = (field: keyof typeof lacks) => fieldNames[field] !== field
  const absent: (keyof typeof lacks)[] = []
  if (known.length > 0) {
    if (lacks.submitToExternalPartners) absent.push('submitToExternalPartners')
    if (lacks.allowRecentOrderSelection && isMapped('allowRecentOrderSelection')) {
      absent.push('allowRecentOrderSelection')
    }
  }
  if (groups.length > 0 && lacks.ticketType) absent.push('ticketType')
  if (
    settings &&
    lacks.storeSupportTicketTimeThreshold &&
    isMapped('storeSupportTicketTimeThreshold')
  ) {
    absent.push('storeSupportTicketTimeThreshold')
  }
  return {
    fields: absent.map((field) => fieldNames[field]),
    mapped: absent.filter(isMapped).map((field) => fieldNames[field]),
    isUnmapped:
      known.length > 0 && groups.length > 0 && Object.values(lacks).every((isLacking) => isLacking),
  }
}
