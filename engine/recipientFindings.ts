import {type Analysis, findingKind, type Found} from './analysis.ts'
import type {CategoryGroupConfig} from './config.ts'
import type {Silence} from './findUnheard.ts'
import {readTicketType} from './membership.ts'
import type {HeldItem} from './sharedNameFindings.ts'

/** What can be wrong with who receives tickets. */
export const recipientKinds = {
  /** On the Ticket Type of a group: what reaches nobody. */
  'nobody-subscribed': /* @__PURE__ */ findingKind<Silence>('warning', true),
}

/** Checks that somebody receives what the tickets of a group can fire; nothing where nobody knows who is subscribed. */
export function analyzeRecipients(
  {config, report, unheard}: Analysis<Found<typeof recipientKinds>>,
  group: CategoryGroupConfig,
  held: readonly HeldItem[],
): void {
  const silent = unheard?.[readTicketType(group) ?? 'GENERAL']
  if (
    silent?.events[0] &&
    held.some(({subcategory}) => subcategory.submitToExternalPartners === true)
  ) {
    report({code: 'nobody-subscribed', path: [config.fieldNames.ticketType], params: silent})
  }
}
